internal import Foundation
internal import Models

/// One mail to one recipient (RFC 5322), plain text and HTML side by side.
struct MailMessage: Sendable {
    let delivery: DeliveryID
    let queuedAt: Instant
    let sender: EmailAddress
    let recipient: EmailAddress
    let bytes: [UInt8]

    init(_ letter: Ledger.Leased, to contact: ContactDetails, _ mail: MailConfiguration) {
        delivery = letter.id
        queuedAt = letter.queuedAt
        sender = mail.from
        recipient = contact.email
        let boundary = "npp16-\(letter.id)"
        let text = Self.text(letter, contact, mail)
        let lines =
            [
                "From: \(Self.encoded("Working group on minerals and metals")) <\(mail.from)>",
                "To: \(Self.encoded(contact.name.rawValue)) <\(contact.email)>",
                "Reply-To: <\(mail.replyTo)>",
                "Subject: \(Self.encoded(letter.subject.rawValue))",
                "Date: \(Self.date(letter.queuedAt))",
                "Message-ID: \(letter.messageID)",
                "Auto-Submitted: auto-generated",
                "List-Id: Follow-up of the working group <follow-up.\(mail.from.rawValue.split(separator: "@")[1])>",
                "Content-Language: en",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
                "",
            ] + Self.part(boundary, "text/plain", text) + Self.part(boundary, "text/html", Self.html(text))
            + ["--\(boundary)--", ""]
        bytes = Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func text(_ letter: Ledger.Leased, _ contact: ContactDetails, _ mail: MailConfiguration) -> String {
        """
        \(letter.body)

        \(mail.publicURL)/api/v1/\(letter.about)

        You receive this as a focal point. \(letter.reason)
        Questions: \(mail.replyTo)

        """
    }

    private static func html(_ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let paragraphs = escaped.split(separator: "\n\n").map { "<p>\($0.replacing("\n", with: "<br>"))</p>" }
        return
            "<!DOCTYPE html><html lang=\"en\" dir=\"ltr\"><body>\(paragraphs.joined(separator: "\n"))</body></html>\n"
    }

    private static func part(_ boundary: String, _ type: String, _ text: String) -> [String] {
        let body = Data(text.replacing("\n", with: "\r\n").utf8)
            .base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return [
            "--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: base64", "", body,
        ]
    }

    /// RFC 2047, in words of at most 45 bytes, so that each stays below the 75 characters that are allowed.
    private static func encoded(_ text: String) -> String {
        guard
            !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
                || text.contains(where: { "<>\"(),:;@[]\\".contains($0) })
        else { return text }
        var words: [String] = []
        var word = ""
        for character in text {
            if word.utf8.count + character.utf8.count > 45 {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        words.append(word)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// RFC 5322, e.g. `Mon, 23 Nov 2026 14:05:16 +0000`.
    private static func date(_ instant: Instant) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return formatter.string(from: Date(timeIntervalSince1970: Double(instant.microseconds) / 1_000_000))
    }
}
