public import Models

/// What a mail in the mailbox for bounces says (RFC 3464), as far as it can be made out.
///
/// Nothing in it is trusted beyond what it is: a report about a mail counts where it names the address or the Message-ID
/// that only that mail bore. Nothing is ever answered, so that nothing goes round.
public struct BounceReport: Sendable, Equatable {
    public let kind: BounceKind
    /// RFC 3463, e.g. `5.1.1`.
    public let status: String?
    public let diagnostic: String?
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
        let head = ReceivedFields(lines.prefix { !$0.isEmpty })
        let body = lines.drop { !$0.isEmpty }
        let report = ReportBlock(body)
        address =
            ["delivered-to", "x-original-to", "envelope-to", "to"].lazy.flatMap { head.all($0) }
            .compactMap { BounceAddress(in: $0, of: mailbox) }.first
        deliveries = Self.deliveries(in: body, domain: domain)
        status = report.status
        diagnostic = report.diagnostic
        let isReport =
            head["content-type"]?.lowercased().hasPrefix("multipart/report") == true || report.action != nil
        let isOwn =
            !isReport && (head["list-id"]?.contains("follow-up.\(domain)") == true)
        kind =
            if isOwn {
                .loop
            } else if isReport {
                report.kind
            } else if let word = head["auto-submitted"]?.lowercased(), word.hasPrefix("auto-replied") {
                .autoReply
            } else if head["x-auto-response-suppress"] != nil || head["precedence"]?.lowercased() == "auto_reply" {
                .autoReply
            } else {
                .unclear
            }
    }

    /// Whether the address itself is at fault, not the mail or the moment.
    public static func isAddressAtFault(status: String?) -> Bool {
        // RFC 3463 and RFC 7505; 5.1.7 and 5.1.8 are about the sender's address.
        ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"].contains(status)
    }

    private static func deliveries(in lines: some Sequence<Substring>, domain: String) -> [DeliveryID] {
        lines.compactMap { line -> DeliveryID? in
            let word = line.trimmed.lowercased()
            guard word.hasPrefix("message-id:"), let start = word.firstIndex(of: "<"),
                let end = word.firstRange(of: "@\(domain.lowercased())>"), start < end.lowerBound
            else { return nil }
            return DeliveryID(rawValue: String(word[word.index(after: start)..<end.lowerBound]))
        }
    }
}

/// The fields of a report about one recipient, wherever in the body they stand.
private struct ReportBlock {
    let action: String?
    let status: String?
    let diagnostic: String?

    init(_ body: some Sequence<Substring>) {
        var blocks: [[Substring]] = [[]]
        for line in body {
            if line.trimmed.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
        }
        let fields = blocks.lazy.map { ReceivedFields($0) }
        // The first that says what became of somebody: one mail has one recipient.
        let found = fields.first { $0["action"] != nil } ?? fields.first { $0["status"] != nil }
        action = found?["action"]?.lowercased().split(separator: " ").first.map(String.init)
        status = found?["status"].flatMap(Self.code)
        diagnostic = found?["diagnostic-code"]
    }

    var kind: BounceKind {
        switch (action, status?.first) {
        case ("failed", "4"), ("delayed", _): .delayed
        case ("failed", _): .failed
        case ("delivered", _), ("relayed", _), ("expanded", _): .delivered
        case (nil, "5"): .failed
        case (nil, "4"): .delayed
        default: .unclear
        }
    }

    /// The three numbers at its beginning.
    private static func code(_ text: String) -> String? {
        guard let match = text.prefixMatch(of: /[245]\.[0-9]{1,3}\.[0-9]{1,3}/) else { return nil }
        return String(match.output)
    }
}
