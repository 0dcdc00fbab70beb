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
            (use.underWay + 1, mostUnderWay, "", "uploads under way", "end or discard one first"),
            (use.unnamed + 1, mostUnnamed, "", "files that nothing names", "submit or discard one first"),
            (
                use.unnamedBytes + size.rawValue, mostUnnamedBytes, " MiB", "files that nothing names",
                "submit or discard some first"
            ),
            (use.total + 1, most, "", "files", "discard what nothing names"),
            (use.totalBytes + size.rawValue, mostBytes, " MiB", "files", "discard what nothing names"),
        ]
        for (wanted, limit, unit, things, advice) in limits where wanted > limit {
            let figure = unit.isEmpty ? "\(limit) \(things)" : "\(limit >> 20)\(unit) of \(things)"
            throw Rejection(
                .conflict,
                detail: """
                    \(party) may have at most \(figure), and this one would be beyond: \(advice). \
                    GET /attachments lists them.
                    """)
        }
    }
}
