internal import Foundation
internal import Localization
public import Models

/// One mail to one recipient (RFC 5322), plain text and HTML side by side.
public struct MailMessage: Sendable {
    public let delivery: DeliveryID
    /// Stays the same over all attempts.
    public let queuedAt: Instant
    /// Of the envelope.
    public let sender: EmailAddress
    public let recipient: EmailAddress
    public let bytes: [UInt8]

    /// - Parameters:
    ///   - leavesAt: its date. What has waited is no older for its readers, and is not taken for something late.
    ///   - envelopeSender: to whom it comes back; defaults to the sender.
    ///   - name: of the recipient.
    ///   - group: who it is from, in words.
    ///   - about: the object; keeps mail about it together.
    ///   - refersTo: the object of an earlier mail that this one goes back to.
    public init(
        _ content: MailContent, delivery: DeliveryID, queuedAt: Instant, leavesAt: Instant, to recipient: EmailAddress,
        name: Line, group: String, messageID: String, about: ObjectPath, refersTo: ObjectPath? = nil, links: MailLinks,
        sender: MailSender,
        envelopeSender: EmailAddress? = nil
    ) {
        self.delivery = delivery
        self.queuedAt = queuedAt
        self.sender = envelopeSender ?? sender.from
        self.recipient = recipient
        let boundary = "npp16-\(delivery)"
        var header = MailHeader()
        header.add("From", group, sender.from)
        header.add("To", name.rawValue, recipient)
        header.add("Reply-To", nil, sender.replyTo)
        header.add("Subject", text: content.subject.rawValue)
        header.add("Date", Self.date(leavesAt))
        header.add("Message-ID", messageID)
        header.add("References", ([refersTo, about].compactMap(\.self)).map(sender.threadID).joined(separator: " "))
        header.add("Auto-Submitted", "auto-generated")
        header.add("List-Id", "Follow-up of the working group <follow-up.\(sender.domain)>")
        if let unsubscribe = links.unsubscribe {
            header.add("List-Unsubscribe", "<\(unsubscribe)>")
            header.add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        }
        header.add("Content-Language", content.languages.map(\.rawValue).joined(separator: ", "))
        header.add("MIME-Version", "1.0")
        header.add("Content-Type", "multipart/alternative; boundary=\"\(boundary)\"")
        let lines =
            header.lines + [""] + Self.part(boundary, "text/plain", content.text(links.address))
            + Self.part(boundary, "text/html", content.html(links.address)) + ["--\(boundary)--", ""]
        bytes = Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func part(_ boundary: String, _ type: String, _ text: String) -> [String] {
        let body = Data(text.rewriting { $0 == UInt8(ascii: "\n") ? "\r\n" : $0 == UInt8(ascii: "\r") ? "" : nil }.utf8)
            .base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return [
            "--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: base64", "", body,
        ]
    }

    /// RFC 5322, e.g. `Mon, 23 Nov 2026 14:05:16 +0000`.
    private static func date(_ instant: Instant) -> String {
        let date = instant.date
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = days[((date.daysSince1970 % 7) + 7) % 7]
        let time = instant.description.dropFirst(11).prefix(8)
        let number = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        return "\(day), \(number) \(months[date.month - 1]) \(date.year) \(time) +0000"
    }
}

extension MailContent {
    /// Its languages, that of the system's own words first.
    fileprivate var languages: [LanguageTag] {
        blocks.reduce(into: [language]) { known, block in
            if !known.contains(block.language) { known.append(block.language) }
        }
    }
}
