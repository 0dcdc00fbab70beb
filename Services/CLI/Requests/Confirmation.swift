internal import Glibc
internal import Models

/// Asks before a command goes out that mails many.
enum Confirmation {
    /// - Parameters:
    ///   - members: the fields of the request.
    ///   - isGiven: whether `--yes` was typed.
    /// - Throws: ``RequestCommand/Misuse`` where nobody is there to answer, and ``Refusal`` where the answer is no.
    static func require(
        for request: any Request.Type, _ members: [String: JSONValue], isGiven: Bool, by client: APIClient
    ) async throws {
        let reach = request.reach(of: members)
        guard !isGiven, let audience = reach.audience else { return }
        guard await !isOfUnpublished(request, members, client) else { return }
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            throw RequestCommand.Misuse(description: unasked(request, audience))
        }
        let count = reach == .everyFocalPoint ? await focalPoints(client) : nil
        Progress.ask(question(audience, count: count))
        guard ["y", "yes"].contains(readLine()?.lowercased()) else { throw Refusal("nothing was sent") }
    }

    /// - Parameter count: how many there are; nil where that is not known.
    static func question(_ audience: String, count: Int?) -> String {
        let now = count.map { " (\($0) now)" } ?? ""
        return "This is mailed to \(audience)\(now). Send it? [y/N] "
    }

    static func unasked(_ request: any Request.Type, _ audience: String) -> String {
        let words = RequestWords.words(of: request.definition.name).joined(separator: " ")
        return "npp16: “\(words)” is mailed to \(audience), and nobody is here to be asked: nothing was sent. "
            + "--yes sends it without asking."
    }

    /// Whether a session changes of which nobody is told yet.
    private static func isOfUnpublished(
        _ request: any Request.Type, _ members: [String: JSONValue], _ client: APIClient
    ) async -> Bool {
        guard request == ReviseSession.self || request == MoveSession.self, let session = members["session"] else {
            return false
        }
        return (try? await client.asked(ShowSession.self, ["session": session]))?.isPublished == false
    }

    /// How many a mail to every focal point reaches now; nil where nobody says so.
    private static func focalPoints(_ client: APIClient) async -> Int? {
        try? await client.asked(PreviewRecipients.self, ["expression": .string("focal points")]).total
    }
}
