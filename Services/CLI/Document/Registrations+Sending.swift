internal import Models
internal import SourceDocument

extension Registrations {
    /// Sends every request, each kind after those that it refers to.
    ///
    /// - Returns: what was registered, one line for each kind.
    func send(to client: APIClient) async throws -> [String] {
        var sending = RegistrationSender(client: client, isShown: false)
        try await sending.send("parties", parties)
        try await sending.send("consultations", consultations)
        try await sending.send("needs", needs)
        try await sending.send("originals", originals)
        try await sending.send("proposals", proposals)
        try await sending.send("submissions", submissions)
        try await sending.send("points", points)
        return sending.lines
    }
}
