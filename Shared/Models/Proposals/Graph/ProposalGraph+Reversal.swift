extension ProposalGraph {
    /// Undoes an operation: the proposals concerned are again as they were before, and what it made is out.
    ///
    /// - Returns: the proposals as they are now.
    /// - Throws: a rejection that says what stands in the way.
    public mutating func reverse(_ id: OperationID) throws -> [ProposalNode] {
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
            var made = node
            made.status = .reversed
            return made
        }
        for node in restored { nodes[node.number] = node }
        changes.remove(at: place)
        return restored
    }

    private func obstacle(to change: GraphChange, later: ArraySlice<GraphChange>) -> String? {
        for left in change.after {
            let number = left.number
            guard let now = nodes[number], now != left else { continue }
            if let next = later.first(where: { $0.sources.contains(number) || $0.targets.contains(number) }) {
                return "\(number) was part of another \(next.kind.rawValue) since (operation “\(next.id)”); "
                    + "reverse that first"
            }
            if now.version != left.version {
                return
                    "the text of \(number) has newer versions: it is at \(now.version), the operation left \(left.version)"
            }
            if now.status != left.status { return "\(number) is \(now.status.rawValue) since" }
            return "what \(number) comes from has changed since"
        }
        return nil
    }
}
