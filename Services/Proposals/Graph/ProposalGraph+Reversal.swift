internal import Models

extension ProposalGraph {
    /// Undoes an operation: the proposals concerned are again as they were before, and what it made is out.
    ///
    /// What was made may have been rewritten and moved on since: it keeps its texts. What stood before and took others in
    /// may not: its newer text would be lost.
    ///
    /// - Returns: the proposals as they are now.
    /// - Throws: a rejection that says what stands in the way.
    mutating func reverse(_ id: OperationID) throws -> [ProposalNode] {
        guard let place = changes.firstIndex(where: { $0.id == id }) else {
            throw Rejection(.transitionRefused, detail: "The operation “\(id)” was reversed before.")
        }
        let change = changes[place]
        if let obstacle = obstacle(to: change, later: changes[(place + 1)...]) {
            throw Rejection(.transitionRefused, detail: "The operation “\(id)” cannot be reversed: \(obstacle).")
        }
        let former = Dictionary(uniqueKeysWithValues: change.before.map { ($0.number, $0) })
        let restored = change.after.map { node in
            if let before = former[node.number] { return before }
            var made = nodes[node.number] ?? node
            made.status = .reversed
            return made
        }
        for node in restored { nodes[node.number] = node }
        changes.remove(at: place)
        return restored
    }

    private func obstacle(to change: GraphChange, later: ArraySlice<GraphChange>) -> ProblemText? {
        let stoodBefore = Set(change.before.map(\.number))
        for left in change.after {
            let number = left.number
            if let next = later.first(where: { $0.sources.contains(number) || $0.targets.contains(number) }) {
                return """
                    proposal \(number) was part of another \(word: next.kind) since (operation “\(next.id)”); reverse that \
                    first
                    """
            }
            guard let now = nodes[number], now != left else { continue }
            if stoodBefore.contains(number) {
                if now.version != left.version {
                    return """
                        the text of proposal \(number) has newer versions: it is at \(now.version), the operation left \
                        \(left.version)
                        """
                }
                if now.status != left.status { return "proposal \(number) is \(word: now.status) since" }
            } else if !now.status.isCurrent || now.status == .adopted {
                return "proposal \(number) is \(word: now.status) since"
            }
            if now.originals != left.originals || now.labels != left.labels {
                return "what proposal \(number) comes from has changed since"
            }
        }
        return nil
    }
}
