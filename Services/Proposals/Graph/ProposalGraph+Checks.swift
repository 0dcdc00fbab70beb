internal import Models

// What is refused, before anything is changed.

extension ProposalGraph {
    func standing(_ number: ProposalNumber, _ field: String) throws -> ProposalNode {
        guard let node = nodes[number] else { throw refusal(field, number, "is not on record") }
        guard node.status.isOpen, node.status != .draft else {
            throw refusal(field, number, "is \(word: node.status)")
        }
        return node
    }

    /// Nothing becomes its own origin: the target may not be a source, nor what a source was made of.
    func refuseCycle(_ sources: [ProposalNumber], into target: ProposalNumber) throws {
        var open = sources
        var seen: Set<ProposalNumber> = []
        while let number = open.popLast() {
            guard number != target else {
                throw refusal(
                    "into", target, "is one of the sources, or one of them was made of it: that would be a cycle")
            }
            guard seen.insert(number).inserted else { continue }
            open += changes.filter { $0.targets.contains(number) }.flatMap(\.sources)
        }
    }

    func requireDistinct<Value: Hashable>(_ values: [Value], _ field: String) throws {
        guard Set(values).count == values.count else { throw Rejection.invalid(field, "names something twice") }
    }

    func distinct(_ originals: [OriginalID]) -> [OriginalID] {
        var seen: Set<OriginalID> = []
        return originals.filter { seen.insert($0).inserted }
    }

    func refusal(_ field: String, _ number: ProposalNumber, _ detail: ProblemText) -> Rejection {
        Rejection(
            .transitionRefused, detail: "Proposal \(number) \(detail).",
            fields: [FieldProblem(field: field, detail: "proposal \(number) \(detail)")])
    }
}
