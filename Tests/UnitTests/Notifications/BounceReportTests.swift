import Models
import Testing

@testable import Mail

@Suite("Mail that comes back") struct BounceReportTests {
    private let mailbox: EmailAddress
    private let delivery: DeliveryID
    private let address: BounceAddress

    init() throws {
        mailbox = try #require(EmailAddress(rawValue: "bounces@example.org"))
        delivery = try #require(DeliveryID(rawValue: "0199a1b2-0000-7000-8000-0123456789ab"))
        address = BounceAddress(delivery: delivery, key: "abcdef012345")
    }

    private func read(_ text: String) -> BounceReport {
        BounceReport(Array(text.replacing("\n", with: "\r\n").utf8), mailbox: mailbox, domain: "example.org")
    }

    private func report(_ fields: String, to: String = "bounces@example.org") -> String {
        """
        From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
        To: \(to)
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="b1"

        --b1
        Content-Type: text/plain

        It did not work.

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        \(fields)

        --b1
        Content-Type: text/rfc822-headers

        From: notifications@example.org
        Message-ID: <\(delivery)@example.org>

        --b1--

        """
    }

    @Test("the envelope's address says which mail it was, and only with the key")
    func verp() throws {
        let verp = try #require(address.address(in: mailbox))
        #expect(verp.rawValue == "bounces+0199a1b2-0000-7000-8000-0123456789ab-abcdef012345@example.org")
        #expect(BounceAddress(in: "<\(verp.rawValue.uppercased())>", of: mailbox) == address)
        for wrong in ["bounces@example.org", "bounces+x@example.org", "bounces+\(delivery)-key@example.org", ""] {
            #expect(BounceAddress(in: wrong, of: mailbox) == nil)
        }
        let failed = read(
            report("Final-Recipient: rfc822; a@b.org\nAction: failed\nStatus: 5.1.1", to: verp.rawValue))
        #expect(failed.address == address && failed.kind == .failed)
    }

    @Test(
        "a report says what became of a mail",
        arguments: [
            ("Action: failed\nStatus: 5.1.1 (bad mailbox)", BounceKind.failed, "5.1.1"),
            ("Action: delayed\nStatus: 4.4.1", .delayed, "4.4.1"),
            ("Action: delivered\nStatus: 2.0.0", .delivered, "2.0.0"),
            ("action: RELAYED\nstatus: 2.1.9", .delivered, "2.1.9"),
            ("Action: failed\nStatus: 4.4.7", .delayed, "4.4.7"),
            ("Status: 5.2.1", .failed, "5.2.1"), ("Action: failed\nStatus: nonsense", .failed, ""),
            ("Action: confused", .unclear, ""), ("", .unclear, ""),
        ])
    func kinds(_ fields: String, _ kind: BounceKind, _ status: String) {
        let report = read(report(fields))
        #expect(report.kind == kind)
        #expect(report.status ?? "" == status)
        #expect(report.deliveries == [delivery])
    }

    @Test("the diagnostic goes over several lines")
    func diagnostic() {
        let report = read(report("Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1\n   not wanted"))
        #expect(report.diagnostic == "smtp; 550 5.7.1 not wanted")
        #expect(!BounceReport.isAddressAtFault(status: report.status))
        #expect(BounceReport.isAddressAtFault(status: "5.1.1") && !BounceReport.isAddressAtFault(status: "5.2.2"))
    }

    @Test("answers of programs and our own mail are no reports")
    func others() {
        #expect(read("To: bounces@example.org\nAuto-Submitted: auto-replied\n\nI am away.\n").kind == .autoReply)
        let own = """
            Auto-Submitted: auto-generated
            List-Id: Follow-up of the working group <follow-up.example.org>
            Message-ID: <\(delivery)@example.org>

            Text

            """
        #expect(read(own).kind == .loop)
        #expect(read("To: bounces@example.org\n\nPlease remove me.\n").kind == .unclear)
    }

    @Test("whatever is cut off, doubled or mixed up is read without a fault")
    func mutated() {
        let whole = Array(report("Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no").utf8)
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
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
        }
        #expect(BounceReport([], mailbox: mailbox, domain: "example.org").kind == .unclear)
    }
}
