internal import Messaging
internal import Models

/// What a command would do, in words: nothing was done.
enum DryRunText {
    /// - Parameter answer: to a dry run: what the command would answer, and who would hear of it.
    static func text(of answer: [UInt8], to request: any Request.Type, in width: Int? = Terminal.width) throws -> String
    {
        let members = try JSON.decode(JSONValue.self, from: answer).members
        let summary = try AnswerText.text(of: JSON.encode(members["answer"] ?? .null), to: request, in: width)
        let notices = members["notices"]?.members ?? [:]
        return ["Nothing was sent. The answer would be:", summary, told(notices, width)].joined(separator: "\n\n")
    }

    private static func told(_ notices: [String: JSONValue], _ width: Int?) -> String {
        guard case .array(let recipients)? = notices["recipients"], !recipients.isEmpty else {
            return "Nobody would hear of it."
        }
        let mails = notices["mails"]?.plainText ?? "0"
        let rows = recipients.map(\.members).map { recipient in
            [
                who(recipient), recipient["channels"]?.plainText.replacing(",", with: ", ") ?? "",
                recipient["language"]?.plainText ?? "", when(recipient), recipient["reason"]?.plainText ?? "",
            ]
        }
        let title = "Would hear of it, by \(mails) \(mails == "1" ? "mail" : "mails") and in the inbox:"
        return title + "\n" + Table(["WHO", "HOW", "LANGUAGE", "WHEN", "BECAUSE"], rows).text(in: width, flexible: 4)
    }

    private static func who(_ recipient: [String: JSONValue]) -> String {
        ["contactName", "partyName", "office", "party", "contact"].lazy.compactMap { recipient[$0]?.plainText }
            .first { !$0.isEmpty } ?? ""
    }

    private static func when(_ recipient: [String: JSONValue]) -> String {
        if let blocked = recipient["blocked"]?.plainText, !blocked.isEmpty { return blocked }
        if let until = recipient["heldUntil"]?.plainText, !until.isEmpty { return "not before \(until)" }
        return recipient["isGathered"] == .bool(true) ? "with the next digest" : "at once"
    }
}
