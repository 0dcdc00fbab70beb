internal import Models

/// What a footnote says was merged, against where that topic has its place.
enum Mergers {
    static func findings(in document: SourceDocument) -> [Finding] {
        document.proposals.flatMap { proposal -> [Finding] in
            guard let merger = SourceOriginal.merged(into: proposal, document.passages) else { return [] }
            var found: [Finding] = []
            if !merger.quotations.isEmpty, merger.quotations.count != merger.count {
                found.append(
                    Finding(
                        .merger, [merger.line],
                        "the footnote of NPP\(proposal.number) speaks of \(merger.count), and quotes \(merger.quotations.count)"
                    ))
            }
            if !proposal.label.set.contains(merger.region) {
                found.append(
                    Finding(
                        .merger, [proposal.line, merger.line],
                        "NPP\(proposal.number) is not labelled \(merger.region.rawValue)"))
            }
            for quotation in merger.quotations {
                let stems = Set(Stem.stems(of: quotation))
                for cluster in document.clusters where cluster.cluster != proposal.cluster {
                    for subsection in cluster.subsections {
                        guard let topic = Stem.stems(of: subsection).first, stems.contains(topic) else { continue }
                        found.append(
                            Finding(
                                .merger, [proposal.line, merger.line],
                                "an idea of \(merger.region.rawValue) on the topic “\(subsection)” of cluster \(cluster.cluster.rawValue) was merged into \(proposal.number) of cluster \(proposal.cluster.rawValue)"
                            ))
                    }
                }
            }
            return found
        }
    }
}
