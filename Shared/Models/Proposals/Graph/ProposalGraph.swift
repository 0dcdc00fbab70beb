/// What an operation changes of a proposal.
public struct ProposalNode: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public var status: ProposalStatus
    public var labels: [Region]
    /// Where it comes from, in order.
    public var originals: [OriginalID]
    /// The version of its text.
    public var version: Int

    public init(
        number: ProposalNumber, status: ProposalStatus, labels: [Region], originals: [OriginalID], version: Int
    ) {
        self.number = number
        self.status = status
        self.labels = labels
        self.originals = originals
        self.version = version
    }
}

/// What an operation did to the graph: enough to undo it.
public struct GraphChange: Codable, Sendable, Equatable {
    public let id: OperationID
    public let kind: OperationKind
    public let sources: [ProposalNumber]
    public let targets: [ProposalNumber]
    /// The proposals concerned, as they were; those that the operation made are missing.
    public let before: [ProposalNode]
    /// The same proposals, as it left them.
    public let after: [ProposalNode]

    public init(
        id: OperationID, kind: OperationKind, sources: [ProposalNumber], targets: [ProposalNumber],
        before: [ProposalNode], after: [ProposalNode]
    ) {
        self.id = id
        self.kind = kind
        self.sources = sources
        self.targets = targets
        self.before = before
        self.after = after
    }

    /// Every proposal that it concerns.
    public var concerned: [ProposalNumber] { Array(Set(sources + targets)).sorted() }
}

/// Proposals, where they come from, and what was made of them: merging and splitting lose nothing and can be undone.
///
/// A value without I/O. The originals of every proposal taken out of the set are in those that take its place.
public struct ProposalGraph: Sendable, Equatable {
    /// The proposals by number.
    public private(set) var nodes: [ProposalNumber: ProposalNode]
    /// The operations that hold, in the order in which they were carried out.
    public private(set) var changes: [GraphChange]
    private let regions: [OriginalID: Region]

    public init(nodes: [ProposalNode], changes: [GraphChange] = [], regions: [OriginalID: Region]) {
        self.nodes = Dictionary(uniqueKeysWithValues: nodes.map { ($0.number, $0) })
        self.changes = changes
        self.regions = regions
    }

    /// The originals that some proposal of the current set comes from.
    public var reached: Set<OriginalID> {
        Set(nodes.values.filter(\.status.isCurrent).flatMap(\.originals))
    }

    /// Joins proposals and originals in one proposal.
    ///
    /// - Parameters:
    ///   - target: a proposal that stands, or the number of one that is made.
    ///   - hasNewText: whether a proposal that stands gets a new version.
    /// - Throws: a rejection that names the field.
    public mutating func merge(
        _ sources: [ProposalNumber], originals: [OriginalID], into target: ProposalNumber, version: Int,
        as id: OperationID
    ) throws -> GraphChange {
        try requireDistinct(sources, "proposals")
        try requireDistinct(originals, "originals")
        let known = nodes[target].flatMap { $0.status == .reversed ? nil : $0 }
        guard sources.count + originals.count >= (known == nil ? 2 : 1) else {
            throw Rejection.invalid("proposals", "and originals must be at least two, or one and a proposal to merge into")
        }
        try refuseCycle(sources, into: target)
        if let known, !known.status.isCurrent {
            throw refusal("into", target, "is \(known.status.rawValue) and takes nothing in")
        }
        guard nodes[target]?.status != .reversed else {
            throw refusal("into", target, "was the result of an operation that was reversed; its number is not used again")
        }
        let merged = try sources.map { try standing($0, "proposals") }
        for original in originals where regions[original] == nil {
            throw Rejection.invalid("originals", "names “\(original)”, which is not on record")
        }
        var result =
            known ?? ProposalNode(number: target, status: .tabled, labels: [], originals: [], version: version)
        result.version = version
        result.originals = distinct(result.originals + merged.flatMap(\.originals) + originals)
        guard !result.originals.isEmpty else {
            throw Rejection.invalid("proposals", "come from no original: there would be nothing to count")
        }
        let labels = Set(result.labels + merged.flatMap(\.labels) + originals.compactMap { regions[$0] })
        result.labels = Region.allCases.filter(labels.contains)
        return carryOut(id, .merge, retiring: merged, making: [result], known: known.map { [$0] } ?? [])
    }

    /// Takes one proposal apart. Each of its originals goes to at least one part.
    ///
    /// - Throws: a rejection that names the field.
    public mutating func split(
        _ source: ProposalNumber, into parts: [(number: ProposalNumber, originals: [OriginalID])], as id: OperationID
    ) throws -> GraphChange {
        let node = try standing(source, "proposal")
        guard node.status.isCurrent else {
            throw refusal("proposal", source, "is \(node.status.rawValue) and cannot be split")
        }
        guard parts.count >= 2 else { throw Rejection.invalid("parts", "must be at least two") }
        for (index, part) in parts.enumerated() {
            let field = "parts[\(index)].originals"
            guard !part.originals.isEmpty else { throw Rejection.invalid(field, "must name at least one original") }
            try requireDistinct(part.originals, field)
            if let stranger = part.originals.first(where: { !node.originals.contains($0) }) {
                throw Rejection.invalid(field, "names “\(stranger)”, which \(source) does not come from")
            }
            guard nodes[part.number] == nil else {
                throw Rejection.invalid("parts[\(index)].number", "\(part.number) is on record already")
            }
        }
        let assigned = Set(parts.flatMap(\.originals))
        if let lost = node.originals.first(where: { !assigned.contains($0) }) {
            throw Rejection.invalid("parts", "leave out the original “\(lost)”: it must go to at least one part")
        }
        let made = parts.map { part in
            let labels = Set(part.originals.compactMap { regions[$0] })
            return ProposalNode(
                number: part.number, status: node.status, labels: Region.allCases.filter(labels.contains),
                originals: part.originals, version: 1)
        }
        return carryOut(id, .split, retiring: [node], making: made, known: [])
    }

    private mutating func carryOut(
        _ id: OperationID, _ kind: OperationKind, retiring: [ProposalNode], making: [ProposalNode],
        known: [ProposalNode]
    ) -> GraphChange {
        let retired = retiring.map { node in
            var node = node
            node.status = .superseded
            return node
        }
        let change = GraphChange(
            id: id, kind: kind, sources: retiring.map(\.number), targets: making.map(\.number),
            before: retiring + known, after: retired + making)
        for node in change.after { nodes[node.number] = node }
        changes.append(change)
        return change
    }
}

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
                return "the text of \(number) has newer versions: it is at \(now.version), the operation left \(left.version)"
            }
            if now.status != left.status { return "\(number) is \(now.status.rawValue) since" }
            return "what \(number) comes from has changed since"
        }
        return nil
    }

    private func standing(_ number: ProposalNumber, _ field: String) throws -> ProposalNode {
        guard let node = nodes[number] else { throw refusal(field, number, "is not on record") }
        guard node.status.isOpen else { throw refusal(field, number, "is \(node.status.rawValue)") }
        return node
    }

    /// Nothing becomes its own origin: the target may not be a source, nor what a source was made of.
    private func refuseCycle(_ sources: [ProposalNumber], into target: ProposalNumber) throws {
        var open = sources
        var seen: Set<ProposalNumber> = []
        while let number = open.popLast() {
            guard number != target else {
                throw refusal("into", target, "is one of the sources, or one of them was made of it: that would be a cycle")
            }
            guard seen.insert(number).inserted else { continue }
            open += changes.filter { $0.targets.contains(number) }.flatMap(\.sources)
        }
    }

    private func requireDistinct<Value: Hashable>(_ values: [Value], _ field: String) throws {
        guard Set(values).count == values.count else { throw Rejection.invalid(field, "names something twice") }
    }

    private func distinct(_ originals: [OriginalID]) -> [OriginalID] {
        var seen: Set<OriginalID> = []
        return originals.filter { seen.insert($0).inserted }
    }

    private func refusal(_ field: String, _ number: ProposalNumber, _ detail: String) -> Rejection {
        Rejection(
            .transitionRefused, detail: "\(number) \(detail).",
            fields: [FieldProblem(field: field, detail: "\(number) \(detail)")])
    }
}
