internal import Models

// The document is that of one process: what it calls regions and clusters is said here.

extension Region {
    /// In the order in which the document lists them behind a proposal.
    static let documented: [Region] = ["AG", "AP", "EEG", "GRULAC", "WEOG"]

    /// - Returns: nil for a word that the document uses for no region.
    init?(documented word: String) {
        guard let region = Self.documented.first(where: { $0.rawValue == word }) else { return nil }
        self = region
    }
}

extension Cluster {
    /// In the order in which the document has them.
    static let documented: [Cluster] = ["A", "B", "C"]

    /// - Returns: nil for a word that the document uses for no cluster.
    init?(documented word: String) {
        guard let cluster = Self.documented.first(where: { $0.rawValue == word }) else { return nil }
        self = cluster
    }
}
