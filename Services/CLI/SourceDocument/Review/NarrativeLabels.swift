internal import Models

/// The label behind a proposal against the labels in the prose about it.
enum NarrativeLabels {
    static func findings(in document: SourceDocument) -> [Finding] {
        document.proposals.flatMap { proposal in
            let own = document.discussion.narratives.filter { $0.proposals == [proposal.number] }
            guard let opening = own.first else { return [Finding]() }
            return [first(proposal, document.passages[opening.place]), everyRegion(proposal, own, document)]
                .compactMap { $0 }
                + own.flatMap { claims(proposal, document.passages[$0.place], opening.place == $0.place) }
        } + sets(document)
    }

    /// The prose opens with who put the proposal forward.
    private static func first(_ proposal: SourceProposal, _ passage: Passage) -> Finding? {
        let labels = passage.labels().map(\.label)
        guard let label = labels.first, label.set != proposal.label.set else { return nil }
        let again = labels.filter { $0.set == label.set }
        return Finding(
            .label, [proposal.line] + again.map(\.line),
            "NPP\(proposal.number) is labelled \(proposal.label.text), the prose about it opens with \(label.text)"
                + (again.count > 1 ? " (\(again.count) times)" : ""))
    }

    /// A clause that says that groups proposed it, with a region that the label lacks.
    private static func claims(_ proposal: SourceProposal, _ passage: Passage, _ isOpening: Bool) -> [Finding] {
        var start = 0
        var found: [Finding] = []
        for (index, mention) in passage.labels().enumerated() {
            let clause = passage.words[start..<mention.words.lowerBound]
            start = mention.words.upperBound
            guard !(isOpening && index == 0), clause.speaksOfProposing,
                !mention.label.set.isSubset(of: proposal.label.set)
            else { continue }
            found.append(
                Finding(
                    .label, [proposal.line, mention.label.line],
                    "NPP\(proposal.number) is labelled \(proposal.label.text), the prose credits a proposal to \(mention.label.text)"
                ))
        }
        return found
    }

    /// Points that all regions share, about a proposal that not all put forward.
    private static func everyRegion(
        _ proposal: SourceProposal, _ narratives: [Discussion.Narrative], _ document: SourceDocument
    ) -> Finding? {
        let all = Set(Region.documented)
        let points = narratives.flatMap { document.passages[$0.place].labels() }.filter { $0.label.set == all }
        let lacking = all.subtracting(proposal.label.set)
        guard !points.isEmpty, !lacking.isEmpty else { return nil }
        return Finding(
            .label, [proposal.line] + points.map(\.label.line),
            "NPP\(proposal.number) is labelled \(proposal.label.text) without \(lacking.map(\.rawValue).sorted().joined(separator: ", ")), "
                + "but \(points.count) point\(points.count == 1 ? "" : "s") of the prose \(points.count == 1 ? "carries" : "carry") all regions"
        )
    }

    /// A set of proposals against the clause that says where they came from.
    private static func sets(_ document: SourceDocument) -> [Finding] {
        var seen: Set<[ProposalNumber]> = []
        return document.discussion.narratives.compactMap { narrative in
            guard narrative.proposals.count > 1, seen.insert(narrative.proposals).inserted else { return nil }
            let passage = document.passages[narrative.place]
            let members = document.proposals.filter { narrative.proposals.contains($0.number) }
            let union = Set(members.flatMap(\.label.regions))
            guard let mention = passage.labels().first, passage.words[..<mention.words.lowerBound].speaksOfProposing,
                mention.label.set != union, let first = members.first, let last = members.last
            else { return nil }
            return Finding(
                .label, [mention.label.line],
                "NPP\(first.number) to NPP\(last.number) carry \(union.text), the prose credits them to \(mention.label.text)"
            )
        }
    }
}

extension ArraySlice<Word> {
    /// Groups or meetings, and that they proposed something.
    fileprivate var speaksOfProposing: Bool {
        let groups = contains { word in
            ["consultation", "group", "grouping", "meeting"].contains { word.key == $0 || word.key == $0 + "s" }
        }
        let proposing = contains { $0.key.hasPrefix("propos") || $0.key.hasPrefix("npp") || $0.key == "idea" }
        return groups && proposing && !contains { $0.key == "not" }
    }
}
