internal import Models

/// Proposals that the prose takes up in another order than their numbers.
enum NarrativeOrder {
    static func findings(in document: SourceDocument) -> [Finding] {
        var found: [Finding] = []
        for cluster in document.clusters {
            let numbers = Set(document.proposals.filter { $0.cluster == cluster.cluster }.map(\.number))
            var order: [(number: ProposalNumber, line: Int)] = []
            for narrative in document.discussion.narratives {
                guard let number = narrative.proposals.first, narrative.proposals.count == 1, numbers.contains(number),
                    !order.contains(where: { $0.number == number })
                else { continue }
                order.append((number, document.passages[narrative.place].line))
            }
            let early = order.indices.filter { index in
                order[(index + 1)...].contains { $0.number < order[index].number }
            }
            guard !early.isEmpty else { continue }
            found.append(
                Finding(
                    .narrative, early.map { order[$0].line },
                    "the prose of cluster \(cluster.cluster.rawValue) goes \(order.map { "\($0.number.rawValue)" }.joined(separator: ", "))"
                ))
        }
        return found
    }
}

/// Proposals of which no prose tells, or no written submission.
enum SilentProposals {
    static func findings(in document: SourceDocument) -> [Finding] {
        let told = Set(document.discussion.narratives.flatMap(\.proposals))
        let points = document.points.filter { !$0.submitters.isEmpty }
        let written = Set(points.flatMap(\.proposals) + MisplacedParagraphs.places(in: document).map(\.belongs))
        let silent = document.proposals.filter { !told.contains($0.number) }
        let unwritten = document.proposals.filter { told.contains($0.number) && !written.contains($0.number) }
        var found = silent.map { proposal in
            let lack = written.contains(proposal.number) ? "no prose about it" : "neither prose nor a written position"
            return Finding(.narrative, [proposal.line], "NPP\(proposal.number) has \(lack)")
        }
        if !unwritten.isEmpty {
            found.append(
                Finding(
                    .narrative, unwritten.map(\.line),
                    "no written position stands below \(unwritten.map(\.number.description).joined(separator: ", "))"))
        }
        return found
    }
}
