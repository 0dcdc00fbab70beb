public import Models

/// What a mail in the mailbox for bounces says (RFC 3464), as far as it can be made out.
///
/// Nothing in it is trusted beyond what it is. A report about a mail counts where it names the address or the Message-ID
/// that only that mail bore, and what it says counts for the recipient whom it names. The head says what kind of mail it is,
/// and the parts for machines what became of whom: what is written for people is not read. Nothing is ever answered, so that
/// nothing goes round.
public struct BounceReport: Sendable, Equatable {
    /// What kind of mail it is by its head: a report is unclear until it is known whom it is about.
    private let nature: BounceKind
    private let recipients: [RecipientReport]
    /// From the address that it came to.
    public let address: BounceAddress?
    /// From the Message-IDs of the mail that it returns.
    public let deliveries: [DeliveryID]

    /// What is longer is not read on: nothing that matters stands behind a mail that is returned.
    public static let longest = 256 << 10

    /// - Parameters:
    ///   - bytes: the mail, or its first ``longest`` bytes.
    ///   - mailbox: the address that bounces go to.
    ///   - domain: of our own Message-IDs.
    public init(_ bytes: some Collection<UInt8>, mailbox: EmailAddress, domain: String) {
        let text = String(decoding: bytes.prefix(Self.longest).filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let mail = ReceivedPart(lines[...])
        let head = mail.fields
        address =
            ["delivered-to", "x-original-to", "envelope-to", "to"].lazy.flatMap { head.all($0) }
            .compactMap { BounceAddress(in: $0, of: mailbox) }.first
        deliveries = Self.deliveries(in: lines + mail.all.flatMap(\.lines), domain: domain)
        let statuses = mail.all.filter {
            ["message/delivery-status", "message/global-delivery-status"].contains($0.type)
        }
        let isReport = Self.isReport(mail) || !statuses.isEmpty && !head.isAutomaticAnswer
        recipients = isReport ? statuses.flatMap { Self.recipients(in: $0.lines) } : []
        nature =
            if isReport {
                .unclear
            } else if head["list-id"]?.lowercased().contains("follow-up.\(domain.lowercased())") == true {
                .loop
            } else {
                head.isAutomaticAnswer ? .autoReply : .unclear
            }
    }

    /// What became of the mail that it is about.
    public struct Verdict: Sendable, Equatable {
        public let kind: BounceKind
        /// RFC 3463, e.g. `5.1.1`.
        public let status: String?
        public let diagnostic: String?

        fileprivate init(_ kind: BounceKind, _ recipient: RecipientReport? = nil) {
            self.kind = kind
            status = recipient?.status
            diagnostic = recipient?.diagnostic
        }
    }

    /// - Parameter isRecipient: whether the mail was sent to an address, which is given as its ``EmailAddress/comparisonKey``.
    public func verdict(_ isRecipient: (String) -> Bool) -> Verdict {
        let own = recipients.first { $0.recipients.contains(where: isRecipient) }
        if let own, [.failed, .delayed].contains(own.kind) { return Verdict(own.kind, own) }
        // Where it was taken and passed on, the next server may say no.
        if let other = recipients.first(where: { $0.kind == .failed && !$0.recipients.isEmpty && $0 != own }) {
            return Verdict(.elsewhere, other)
        }
        if let own { return Verdict(own.kind, own) }
        return Verdict(nature, recipients.first)
    }

    /// Whether it says of somebody that a mail did or did not reach them.
    public var isReport: Bool { !recipients.isEmpty }

    /// Whether the address itself is at fault, not the mail or the moment.
    public static func isAddressAtFault(status: String?) -> Bool {
        // RFC 3463 and RFC 7505; 5.1.7 and 5.1.8 are about the sender's address.
        ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"].contains(status)
    }

    /// Receipts of readers (RFC 8098) and complaints (RFC 5965) are reports, too, and about something else.
    private static func isReport(_ mail: ReceivedPart) -> Bool {
        guard mail.type == "multipart/report" else { return mail.type.hasSuffix("delivery-status") }
        let type = mail.fields.parameter("report-type", of: "content-type")?.lowercased()
        return type == nil || type == "delivery-status"
    }

    /// Blocks of fields with empty lines between them, one of the mail and then one a recipient.
    private static func recipients(in lines: ArraySlice<Substring>) -> [RecipientReport] {
        lines.split(whereSeparator: \.trimmed.isEmpty).compactMap { RecipientReport(ReceivedFields($0)) }
    }

    /// Each once. A long Message-ID may stand in the line below its name.
    ///
    /// - Parameter lines: as they came, and of all parts decoded.
    private static func deliveries(in lines: [Substring], domain: String) -> [DeliveryID] {
        let end = "@\(domain.lowercased())>"
        let found = lines.indices.compactMap { index -> DeliveryID? in
            var word = lines[index].trimmed.lowercased()
            guard word.hasPrefix("message-id:") else { return nil }
            if let next = lines.dropFirst(index + 1).first, next.first?.isWhitespace == true {
                word += next.lowercased()
            }
            guard let start = word.firstIndex(of: "<"), let end = word.firstRange(of: end), start < end.lowerBound
            else { return nil }
            return DeliveryID(rawValue: String(word[word.index(after: start)..<end.lowerBound]))
        }
        return found.reduce(into: []) { known, id in if !known.contains(id) { known.append(id) } }
    }
}

extension ReceivedFields {
    /// Whether a program wrote it in somebody's place, e.g. while they are away (RFC 3834, and what programs write besides).
    fileprivate var isAutomaticAnswer: Bool {
        // A bounce of old says so of itself, too; who has gone away is no mail server.
        let sender = self["from"]?.lowercased() ?? ""
        guard self["x-failed-recipients"] == nil, !sender.contains("mailer-daemon@"), !sender.contains("postmaster@")
        else { return false }
        if let word = words("auto-submitted").first, word != "no" { return true }
        if ["bulk", "junk", "list", "auto_reply", "auto-reply"].contains(words("precedence").first) { return true }
        return [
            "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress", "x-autoreply-from",
            "x-mail-autoreply", "x-autogenerated", "x-vacation", "x-cron-env",
        ].contains { self[$0] != nil } || parameter("report-type", of: "content-type") == "disposition-notification"
    }
}
