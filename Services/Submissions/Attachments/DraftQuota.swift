internal import Models

/// How many drafts one party may keep, and how large they may be together.
struct DraftQuota: Sendable {
    static let standard = DraftQuota(most: 100, mostBytes: 8 << 20)

    let most: Int
    let mostBytes: Int

    /// Refuses a draft that is one too many, or has grown too large.
    ///
    /// - Parameter use: the other drafts of the party that are not submitted, and their bytes.
    func check(_ bytes: Int, of party: PartyID, beside use: (drafts: Int, bytes: Int)) throws {
        let figure: ProblemText
        if use.drafts + 1 > most {
            figure = "\(most) drafts that are not submitted"
        } else if use.bytes + bytes > mostBytes {
            figure = "\(mostBytes >> 20) MiB of drafts that are not submitted"
        } else {
            return
        }
        throw Rejection(
            .conflict,
            detail: """
                \(party) may have at most \(figure), and this one would be beyond: submit or discard one first. \
                GET /drafts lists them.
                """)
    }
}
