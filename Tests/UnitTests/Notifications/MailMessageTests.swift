import Foundation
import Models
import Testing

@testable import Mail

@Suite("Mails") struct MailMessageTests {
    private let sender: MailSender
    private let address: EmailAddress
    private let delivery: DeliveryID

    init() throws {
        address = try #require(EmailAddress(rawValue: "focal-point@example.org"))
        sender = MailSender(
            from: try #require(EmailAddress(rawValue: "notifications@example.org")),
            replyTo: try #require(EmailAddress(rawValue: "secretariat@example.org")), publicURL: "https://example.org")
        delivery = try #require(DeliveryID(rawValue: "d-1"))
    }

    private func mail(
        _ content: MailContent, name: Line = "Focal point", refersTo: ObjectPath? = nil, links: MailLinks = MailLinks()
    ) -> String {
        let message = MailMessage(
            content, delivery: delivery, queuedAt: Instant(microseconds: 0),
            leavesAt: Instant(microseconds: 1_795_442_716_000_000), to: address, name: name,
            group: "A working group",
            messageID: sender.messageID(of: delivery), about: "notifications/2026-002", refersTo: refersTo,
            links: links, sender: sender)
        return String(decoding: message.bytes, as: UTF8.self)
    }

    private func header(_ mail: String) -> [String] {
        let head = mail.components(separatedBy: "\r\n\r\n")[0].replacing("\r\n ", with: " ")
        return head.components(separatedBy: "\r\n")
    }

    /// The decoded parts, text and HTML.
    private func parts(_ mail: String) throws -> (text: String, html: String) {
        let parts = mail.components(separatedBy: "--npp16-d-1").dropFirst().prefix(2).map { part in
            let body = part.components(separatedBy: "\r\n\r\n").dropFirst().joined().replacing("\r\n", with: "")
            return Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self).replacing("\r\n", with: "\n") }
        }
        let found = parts.compactMap(\.self)
        try #require(found.count == 2)
        return (found[0], found[1])
    }

    @Test("The head says who, to whom, which thread, and that no person wrote it")
    func head() throws {
        let content = MailContent(language: .english, subject: "Hello", blocks: [.init(.paragraph, .english, "Text")])
        let lines = header(mail(content, refersTo: "notifications/2026-001"))
        #expect(lines.contains("From: A working group <notifications@example.org>"))
        #expect(lines.contains("To: Focal point <focal-point@example.org>"))
        #expect(lines.contains("Reply-To: <secretariat@example.org>"))
        #expect(lines.contains("Message-ID: <d-1@example.org>"))
        #expect(lines.contains("Auto-Submitted: auto-generated"))
        #expect(lines.contains("List-Id: Follow-up of the working group <follow-up.example.org>"))
        #expect(lines.contains("Date: Mon, 23 Nov 2026 14:05:16 +0000"))
        #expect(
            lines.contains(
                "References: <thread.notifications.2026-001@example.org> <thread.notifications.2026-002@example.org>"))
        #expect(!lines.contains { $0.hasPrefix("List-Unsubscribe") })
    }

    @Test("An address beyond ASCII stands in the head in a form that its mail program understands")
    func international() throws {
        var header = MailHeader()
        header.add("To", "田中", try #require(EmailAddress(rawValue: "info@例え.jp")))
        header.add("To", nil, try #require(EmailAddress(rawValue: "田中@例え.jp")))
        #expect(header.lines == ["To: =?utf-8?B?55Sw5Lit?= <info@xn--r8jz45g.jp>", "To: <田中@xn--r8jz45g.jp>"])
    }

    @Test("Links lead below the public address, whatever its path and its last slash")
    func addresses() throws {
        for (given, base) in [
            ("https://example.org", "https://example.org"), ("https://example.org/", "https://example.org"),
            ("https://example.org/npp16", "https://example.org/npp16"),
            ("https://example.org/npp16//", "https://example.org/npp16"),
        ] {
            let sender = MailSender(from: address, replyTo: address, publicURL: given)
            #expect(sender.address(of: "calls/z12", .arabic) == "\(base)/ar/calls/z12")
            #expect(sender.address("/unsubscribe/x", .french) == "\(base)/fr/unsubscribe/x")
            let links = MailLinks(sender: sender, about: "inbox", language: .english)
            #expect(links.address(.object) == "\(base)/en/inbox")
            #expect(links.address(.about("documents/A B")) == "\(base)/en/documents/A%20B")
        }
    }

    @Test("The link that acts on an object stands in the place of the one that leads to its page")
    func acts() {
        let (action, call) = (ObjectPath("actions/4"), ObjectPath("calls/5"))
        let links = MailLinks(
            sender: sender, about: action, language: .english, secrets: [.act(action): "https://example.org/en/l/x"])
        #expect(links.address(.act(action)) == "https://example.org/en/l/x")
        #expect(links.address(.object) == nil && links.address(.about(action)) == nil)
        #expect(links.address(.act(call)) == nil && links.address(.about(call)) != nil)
    }

    @Test("A mail is readable on a phone: words for links, the deadline large, no address or secret in sight")
    func phone() throws {
        let secret = String(repeating: "s", count: 43)
        let content = MailContent(
            language: .english, subject: "S",
            blocks: [
                .init(.heading, .english, "S"), .init(.deadline, .english, "Action required by 1 May 2027"),
                .init(.paragraph, .english, "Text"), .init(.paragraph, .english, "Answer", link: .acknowledge),
                .init(.paragraph, .english, "Read more", link: .object),
            ])
        let links = MailLinks(
            sender: sender, about: "notifications/2027-001",
            secrets: [.acknowledge: "https://example.org/acknowledge/\(secret)?lang=en"])
        let parts = try parts(mail(content, links: links))
        #expect(parts.html.contains("width=device-width") && parts.html.contains("overflow-wrap: anywhere"))
        #expect(parts.html.contains("prefers-color-scheme: dark") && !parts.html.contains("<small>"))
        #expect(parts.html.contains("<p class=\"deadline\" lang=\"en\" dir=\"ltr\">Action required by 1 May 2027</p>"))
        let visible = parts.html.replacing(/<style>(.|\n)*<\/style>|<[^>]*>/, with: "")
        #expect(!visible.contains("://") && !visible.contains(secret) && visible.contains("Read more"))
        #expect(
            parts.text.contains("Answer:\nhttps://example.org/acknowledge/\(secret)?lang=en\n\nRead more:\nhttps://"))
    }

    @Test("Optional mail can be unsubscribed in one click")
    func unsubscribe() {
        let content = MailContent(language: .english, subject: "S", blocks: [])
        let lines = header(
            mail(content, links: MailLinks(secrets: [.unsubscribe: "https://example.org/unsubscribe/x"])))
        #expect(lines.contains("List-Unsubscribe: <https://example.org/unsubscribe/x>"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
    }

    @Test("Arabic is right to left in its own blocks, other languages within it are not; both parts say the same")
    func directions() throws {
        let content = MailContent(
            language: .arabic, subject: "مرحبا",
            blocks: [
                .init(.paragraph, .english, "One <two> & three\n\nfour"),
                .init(.note, .arabic, "رابط", link: .acknowledge), .init(.note, .arabic, "لا", link: .unsubscribe),
            ])
        let parts = try parts(
            mail(content, links: MailLinks(secrets: [.acknowledge: "https://example.org/a?b=1&c=\""])))
        #expect(parts.html.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(parts.html.contains("<div lang=\"en\" dir=\"ltr\"><p>One &lt;two&gt; &amp; three</p>"))
        #expect(parts.html.contains("href=\"https://example.org/a?b=1&amp;c=&quot;\""))
        #expect(parts.html.contains(">رابط</a>"))
        #expect(parts.text.contains("رابط:\nhttps://example.org/a?b=1&c=\"\n"))
        #expect(!parts.text.contains("لا") && !parts.html.contains("لا"))
    }

    @Test(
        "No value leaves its field, whatever it holds",
        arguments: [
            "a\r\nBcc: victim@example.org", "a\nX: y", "\r\n\r\nbody", "=?utf-8?B?DQpYOiB5?=", "a\u{0}b",
            "\u{2028}X: y",
            "\u{85}X: y", "e\u{301}\r\nX: y", String(repeating: "x", count: 300),
        ])
    func injection(_ text: String) throws {
        var header = MailHeader()
        header.add("Subject", text: text)
        header.add("To", text, address)
        header.add("References", text)
        for line in header.lines {
            let rows = line.components(separatedBy: "\r\n")
            #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(" =?utf-8?B?") })
            #expect(rows.allSatisfy { row in row.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && row.utf8.count < 998 })
        }
        #expect(header.lines.count == 3)
    }

    @Test(
        "Names and subjects come back as they were",
        arguments: [
            "Zoë Ñandú, (focal) <point>", "Överlämna “鉱物”", "مرحبا بالعالم ومرحبا بالجميع في كل مكان من العالم", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        ])
    func encodedWords(_ text: String) throws {
        let words = MailHeader.encoded(text, isPhrase: true).components(separatedBy: "\r\n ")
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        let decoded = try words.map { word in
            let inner = word.dropFirst("=?utf-8?B?".count).dropLast(2)
            let data = try #require(Data(base64Encoded: String(inner)))
            return try #require(String(data: data, encoding: .utf8))
        }
        #expect(decoded.joined() == text)
    }
}

extension ObjectPath: ExpressibleByStringLiteral {
    init(stringLiteral value: StaticString) {
        guard let path = ObjectPath(rawValue: value.description) else { preconditionFailure("“\(value)” is no path") }
        self = path
    }
}
