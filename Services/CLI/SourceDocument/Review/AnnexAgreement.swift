internal import Models

/// The cells of the annex against the labels of the proposals.
enum AnnexAgreement {
    static func findings(in document: SourceDocument) -> [Finding] {
        var seen: Set<ProposalNumber> = []
        var found: [Finding] = []
        for cell in document.annex {
            for title in cell.titles {
                if !seen.insert(title.number).inserted {
                    found.append(Finding(.annex, [cell.line], "NPP\(title.number) stands in the annex twice"))
                }
                guard let proposal = document.proposals.first(where: { $0.number == title.number }) else {
                    found.append(
                        Finding(.annex, [cell.line], "NPP\(title.number) of the annex is no proposal of the text"))
                    continue
                }
                if Set(cell.regions) != proposal.label.set {
                    found.append(
                        Finding(
                            .annex, [proposal.line, cell.line],
                            "NPP\(title.number) is labelled \(proposal.label.text), the annex has \(Set(cell.regions).text)"
                        ))
                }
                if cell.cluster != proposal.cluster {
                    found.append(
                        Finding(
                            .annex, [proposal.line, cell.line],
                            "NPP\(title.number) stands in cluster \(proposal.cluster.rawValue), in the annex in \(cell.cluster.rawValue)"
                        ))
                }
            }
        }
        guard !document.annex.isEmpty else { return found }
        return found
            + document.proposals.filter { !seen.contains($0.number) }.map {
                Finding(.annex, [$0.line], "NPP\($0.number) is not in the annex")
            }
    }
}
