internal import Models

/// How many files one party may keep, and how large they may be together: enough for any delegation, too little to fill a
/// disk.
struct FileQuota: Sendable {
    static let standard = FileQuota(
        mostUnderWay: 20, mostUnnamed: 200, mostUnnamedBytes: 500 << 20, most: 2000, mostBytes: 5 << 30)

    /// What a party has, but for files that were refused.
    struct Use: Sendable, Equatable {
        /// Uploads that have not ended.
        let underWay: Int
        /// What nothing names, uploads under way among it.
        let unnamed: Int
        let unnamedBytes: Int
        let total: Int
        let totalBytes: Int
    }

    let mostUnderWay: Int
    let mostUnnamed: Int
    let mostUnnamedBytes: Int
    let most: Int
    let mostBytes: Int

    /// Refuses a file that is one too many; the sentence says what is counted, and how to make room.
    func check(_ size: FileSize, of party: PartyID, having use: Use) throws {
        let limits = [
            Limit(
                wanted: use.underWay + 1, most: mostUnderWay, figure: "\(mostUnderWay) uploads under way",
                advice: "end or discard one first"),
            Limit(
                wanted: use.unnamed + 1, most: mostUnnamed, figure: "\(mostUnnamed) files that nothing names",
                advice: "submit or discard one first"),
            Limit(
                wanted: use.unnamedBytes + size.rawValue, most: mostUnnamedBytes,
                figure: "\(mostUnnamedBytes >> 20) MiB of files that nothing names",
                advice: "submit or discard some first"),
            Limit(
                wanted: use.total + 1, most: most, figure: "\(most) files", advice: "discard what nothing names"),
            Limit(
                wanted: use.totalBytes + size.rawValue, most: mostBytes, figure: "\(mostBytes >> 20) MiB of files",
                advice: "discard what nothing names"),
        ]
        for limit in limits where limit.wanted > limit.most {
            throw Rejection(
                .conflict,
                detail: """
                    \(party) may have at most \(limit.figure), and this one would be beyond: \(limit.advice). \
                    GET /attachments lists them.
                    """)
        }
    }

    /// What is counted, and how to make room.
    private struct Limit {
        let wanted: Int
        let most: Int
        let figure: ProblemText
        let advice: ProblemText
    }
}
