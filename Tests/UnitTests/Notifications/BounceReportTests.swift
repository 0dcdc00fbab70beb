import Foundation
import Models
import Testing

@testable import Mail

@Suite("Mail that comes back") struct BounceReportTests {
    private let mailbox: EmailAddress
    private let delivery: DeliveryID
    private let address: BounceAddress
    private var message: String { "<\(delivery)@example.org>" }

    init() throws {
        mailbox = try #require(EmailAddress(rawValue: "bounces@example.org"))
        delivery = try #require(DeliveryID(rawValue: "0199a1b2-0000-7000-8000-0123456789ab"))
        address = BounceAddress(delivery: delivery, key: "abcdef012345")
    }

    private func read(_ text: String) -> BounceReport {
        BounceReport(
            Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8), mailbox: mailbox,
            domain: "example.org")
    }

    /// What a report says to whoever wrote to an address.
    private func verdict(_ text: String, _ written: String) throws -> BounceReport.Verdict {
        let key = try #require(EmailAddress(rawValue: written)).comparisonKey
        return read(text).verdict { $0 == key }
    }

    @Test("the envelope's address says which mail it was, and only with the key")
    func verp() throws {
        let verp = try #require(address.address(in: mailbox))
        #expect(verp.rawValue == "bounces+0199a1b2-0000-7000-8000-0123456789ab-abcdef012345@example.org")
        #expect(BounceAddress(in: "<\(verp.rawValue.uppercased())>", of: mailbox) == address)
        for wrong in ["bounces@example.org", "bounces+x@example.org", "bounces+\(delivery)-key@example.org", ""] {
            #expect(BounceAddress(in: wrong, of: mailbox) == nil)
        }
        let fields = BounceShapes.Fields(final: "rfc822; a@b.org")
        let failed = BounceShapes.mail(BounceShapes.makes[0], [fields], message: message, to: verp.rawValue)
        #expect(read(failed).address == address && read(failed).isReport)
    }

    /// The address that was written to, as a report names it.
    private static let own = [
        ("name+tag@example.net", "rfc822; name+tag@example.net"),
        ("name+tag@example.net", "RFC822;name+tag@EXAMPLE.NET"),
        ("name+tag@example.net", "rfc822; <name+tag@example.net>"),
        ("name+tag@example.net", "rfc822;name+2Btag@example.net"),
        ("name+tag@example.net", "name+tag@example.net"), ("name+tag@example.net", "rfc822; Name+Tag@Example.Net"),
        ("name+tag@example.net", "rfc822; \"name+tag\"@example.net (Some Body)"),
        ("name@例え.jp", "rfc822; name@xn--r8jz45g.jp"), ("name@例え.jp", "utf-8; name@例え.jp"),
        ("田中@例え.jp", "utf-8; 田中@例え.jp"), ("田中@例え.jp", "utf-8;\\x{7530}\\x{4E2D}@xn--r8jz45g.jp"),
        ("info@وزارة.السعودية", "utf-8; <info@xn--mgbexc3i.xn--mgberp4a5d4ar>"),
    ]

    /// Another address.
    private static let others = [
        ("name+tag@example.net", "rfc822; name@example.net"),
        ("name+tag@example.net", "rfc822; name+other@example.net"),
        ("name@example.net", "rfc822; name+tag@example.net"), ("name@example.net", "rfc822; private@elsewhere.example"),
        ("name@example.net", "rfc822; name@sub.example.net"), ("name@example.net", "rfc822; name@example.network"),
        ("name@example.net", "rfc822; xname@example.net"), ("田中@例え.jp", "utf-8; 田@例え.jp"),
    ]

    @Test("a report counts for the recipient whom it names, whoever writes it and however it is written")
    func believed() throws {
        var count = 0
        for make in BounceShapes.makes {
            for encoding in BounceShapes.Encoding.allCases {
                for (written, final) in Self.own {
                    for (action, status, kind) in Self.outcomes {
                        let fields = BounceShapes.Fields(final: final, action: action, status: status)
                        let text = BounceShapes.mail(make, [fields], encoding: encoding, message: message)
                        let verdict = try verdict(text, written)
                        #expect(
                            verdict.kind == kind && verdict.status == status,
                            "\(make) \(encoding.rawValue) \(final) \(action): \(verdict)")
                        #expect(read(text).deliveries == [delivery])
                        count += 1
                    }
                }
            }
        }
        #expect(count == 9 * 3 * 12 * 6)
    }

    private static let outcomes: [(String, String, BounceKind)] = [
        ("failed", "5.1.1", .failed), ("Failed", "4.4.7", .failed), ("delayed", "4.4.1", .delayed),
        ("delivered", "2.0.0", .delivered), ("RELAYED", "2.1.9", .delivered), ("expanded", "2.1.5", .delivered),
    ]

    @Test("a report about another address is told as one, whoever writes it")
    func elsewhere() throws {
        var count = 0
        for make in BounceShapes.makes {
            for encoding in BounceShapes.Encoding.allCases {
                for (written, final) in Self.others {
                    // Whom we wrote to may stand beside it: mail that is passed on is reported so.
                    for other in ["", "Original-Recipient: rfc822;\(written)\n"] {
                        let fields = BounceShapes.Fields(final: final, others: other)
                        let text = BounceShapes.mail(make, [fields], encoding: encoding, message: message)
                        let verdict = try verdict(text, written)
                        #expect(verdict.kind == .elsewhere, "\(make) \(encoding.rawValue) \(written) \(final)")
                        count += 1
                    }
                }
            }
        }
        #expect(count == 9 * 3 * 8 * 2)
    }

    @Test(
        "where an alias leads elsewhere, the address that took the mail is not at fault; a host of the same domain is no other place",
        arguments: [
            ("RFC822; private@elsewhere.example", BounceKind.elsewhere), ("rfc822;other@example.net", .elsewhere),
            ("RFC822; <name@badexample.net>", .elsewhere), ("rfc822; name@example.net", .failed),
            ("RFC822; name@mx1.inner.example.net", .failed), ("X-Unix; |/usr/bin/vacation", .failed), ("", .failed),
        ])
    func alias(_ actual: String, _ kind: BounceKind) throws {
        for make in BounceShapes.makes {
            let fields = BounceShapes.Fields(
                final: "rfc822; name@example.net", others: "X-Actual-Recipient: \(actual)\n")
            let text = BounceShapes.mail(make, [fields], message: message)
            #expect(try verdict(text, "name@example.net").kind == kind, "\(make) \(actual)")
        }
    }

    @Test("the mail that is returned is known by its Message-ID, in whichever line and encoding that stands")
    func returned() throws {
        let fields = BounceShapes.Fields(final: "rfc822; name@example.net")
        for make in BounceShapes.makes {
            let plain = BounceShapes.mail(make, [fields], message: message).replacing("\r\n", with: "\n")
            let head = "Content-Type: \(make.returned)\n\n"
            let halves = plain.components(separatedBy: head)
            let part = halves[1].components(separatedBy: "\n--b1--")[0]
            let coded = Data(part.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
            for text in [
                plain.replacing("Message-ID: ", with: "Message-ID:\n "),
                plain.replacing("Message-ID: ", with: "Message-Id:\n\t"),
                "\(halves[0])Content-Type: \(make.returned)\nContent-Transfer-Encoding: base64\n\n\(coded)\n--b1--\n",
            ] {
                #expect(read(text).deliveries == [delivery], "\(make)")
            }
        }
    }

    @Test("of several recipients the one who was written to counts; taken and then refused elsewhere is told")
    func several() throws {
        let own = "rfc822; name@example.net"
        let other = BounceShapes.Fields(final: "rfc822; other@example.net")
        for make in BounceShapes.makes {
            for (action, kind) in [("failed", BounceKind.failed), ("delayed", .delayed), ("delivered", .elsewhere)] {
                let fields = BounceShapes.Fields(final: own, action: action, status: "5.2.2")
                for both in [[fields, other], [other, fields]] {
                    let text = BounceShapes.mail(make, both, message: message)
                    #expect(try verdict(text, "name@example.net").kind == kind, "\(make) \(action)")
                }
            }
        }
    }

    @Test("where the last recipient is in no mail address, the original one counts; where none is named, nobody does")
    func named() throws {
        let make = BounceShapes.makes[0]
        func kind(_ final: String, _ others: String = "") throws -> BounceKind {
            try verdict(
                BounceShapes.mail(make, [.init(final: final, others: others)], message: message), "name@example.net"
            ).kind
        }
        #expect(try kind("X400; /C=CL/", "Original-Recipient: rfc822; name@example.net\n") == .failed)
        #expect(try kind("X400; /C=CL/") == .unclear)
        #expect(try kind("") == .unclear && kind("rfc822;") == .unclear && kind("rfc822; name") == .unclear)
    }

    @Test("the diagnostic goes over several lines; which statuses are the address's fault")
    func diagnostic() throws {
        let fields = BounceShapes.Fields(final: "rfc822; name@example.net", status: "5.7.1")
        let verdict = try verdict(
            BounceShapes.mail(BounceShapes.makes[0], [fields], message: message), "name@example.net")
        #expect(verdict.diagnostic == "smtp; 550 5.7.1 no such mailbox" && verdict.status == "5.7.1")
        #expect(!BounceReport.isAddressAtFault(status: "5.7.1") && !BounceReport.isAddressAtFault(status: "4.4.7"))
        #expect(BounceReport.isAddressAtFault(status: "5.1.1") && !BounceReport.isAddressAtFault(status: "5.2.2"))
    }

    @Test(
        "what its head says decides before its text",
        arguments: [
            ("Auto-Submitted: auto-replied (vacation)", BounceKind.autoReply),
            ("Auto-Submitted: auto-generated", .autoReply),
            ("Auto-Submitted: auto-notified; owner-email=x@y.org", .autoReply), ("Precedence: bulk", .autoReply),
            ("Precedence: auto_reply", .autoReply), ("Precedence: junk", .autoReply), ("X-Autoreply: yes", .autoReply),
            ("X-Autorespond: Away", .autoReply), ("X-Auto-Response-Suppress: All", .autoReply),
            ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", .autoReply),
            ("List-Id: Follow-up of the working group <follow-up.example.org>\nAuto-Submitted: auto-generated", .loop),
            ("Auto-Submitted: no", .unclear), ("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net", .unclear),
            ("Subject: failure notice", .unclear),
            ("Content-Type: multipart/report; report-type=feedback-report", .unclear),
            ("X-Failed-Recipients: name@example.net\nAuto-Submitted: auto-replied", .unclear), ("", .unclear),
            ("From: Mail <MAILER-DAEMON@mx.example.net>\nAuto-Submitted: auto-generated (failure)", .unclear),
            ("From: postmaster@example.net\nPrecedence: bulk\nAuto-Submitted: auto-replied", .unclear),
        ])
    func heads(_ head: String, _ kind: BounceKind) throws {
        let words = "Final-Recipient: rfc822; name@example.net\nAction: failed\nStatus: 5.1.1"
        let bodies = [
            words,
            "Hi. This is the program at mx.example.net.\n\n<name@example.net>:\n550 5.1.1 no mailbox\n\n\(words)",
            "--b\nContent-Type: text/plain\n\n\(words)\n\n--b--",
            "--b\nContent-Type: message/rfc822\n\nSubject: x\nContent-Type: message/delivery-status\n\n\(words)\n--b--",
        ]
        for body in bodies {
            let text = "To: bounces@example.org\n\(head)\n\nMessage-ID: \(message)\n\n\(body)\n"
            let report = read(text.replacing("\n\n\n", with: "\n\n"))
            #expect(report.verdict { _ in true }.kind == kind, "\(head) \(body)")
            #expect(!report.isReport && report.deliveries == [delivery])
        }
    }

    @Test("a report that somebody passes on as an attachment is no report")
    func attached() throws {
        let fields = BounceShapes.Fields(final: "rfc822; name@example.net")
        for make in BounceShapes.makes {
            let inner = BounceShapes.mail(make, [fields], message: message).replacing("\r\n", with: "\n")
            let outer = """
                From: somebody@example.net
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: text/plain

                Look what came.
                --outer
                Content-Type: message/rfc822

                \(inner)
                --outer--
                """
            #expect(try verdict(outer, "name@example.net").kind == .unclear, "\(make)")
        }
    }

    @Test("whatever is cut off, doubled or mixed up is read without a fault")
    func mutated() {
        var random = SeededGenerator(seed: 5)
        for make in BounceShapes.makes {
            let fields = BounceShapes.Fields(final: "rfc822; name@example.net")
            let whole = Array(
                BounceShapes.mail(
                    make, [fields, fields],
                    encoding: BounceShapes.Encoding.allCases.randomElement(using: &random) ?? .none,
                    message: message
                ).utf8)
            for _ in 0..<300 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...20, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: bytes.removeSubrange(place...)
                    case 2: bytes.insert(contentsOf: bytes.prefix(Int.random(in: 0..<40, using: &random)), at: place)
                    default: bytes.insert(contentsOf: Array("\n\n".utf8), at: place)
                    }
                    if bytes.isEmpty { bytes = [0] }
                }
                let report = BounceReport(bytes, mailbox: mailbox, domain: "example.org")
                #expect(report.deliveries.count <= 20)
                // Nobody is named by accident.
                #expect(report.verdict { $0 == "other@example.com" }.kind != .failed)
            }
        }
        #expect(BounceReport([], mailbox: mailbox, domain: "example.org").verdict { _ in true }.kind == .unclear)
        let deep = String(repeating: "Content-Type: multipart/mixed; boundary=b\n\n--b\n", count: 2000)
        #expect(read(deep).verdict { _ in true }.kind == .unclear)
    }
}
