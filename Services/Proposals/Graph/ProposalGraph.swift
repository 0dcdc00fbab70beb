internal import Models

/// Proposals, where they come from, and what was made of them: merging and splitting lose nothing and can be undone.
///
/// A value without I/O. The originals of every proposal taken out of the set are in those that take its place.
struct ProposalGraph: Sendable, Equatable {
    /// The proposals by number.
    var nodes: [ProposalNumber: ProposalNode]
    /// The operations that hold, in the order in which they were carried out.
    var changes: [GraphChange]
    private let regions: [OriginalID: Region]

    init(nodes: [ProposalNode], changes: [GraphChange] = [], regions: [OriginalID: Region]) {
        self.nodes = Dictionary(uniqueKeysWithValues: nodes.map { ($0.number, $0) })
        self.changes = changes
        self.regions = regions
    }

    /// The originals that some proposal of the current set comes from.
    var reached: Set<OriginalID> {
        Set(nodes.values.filter(\.status.isCurrent).flatMap(\.originals))
    }

    /// Joins proposals and originals in one proposal.
    ///
    /// - Parameters:
    ///   - target: a proposal that stands, or the number of one that is made.
    ///   - version: the version that its text then has.
    /// - Throws: a rejection that names the field.
    mutating func merge(
        _ sources: [ProposalNumber], originals: [OriginalID], into target: ProposalNumber, version: Int,
        as id: OperationID
    ) throws -> GraphChange {
        var problems = FieldProblems()
        try problems.collect { try requireDistinct(sources, "proposals") }
        try problems.collect { try requireDistinct(originals, "originals") }
        for original in originals where regions[original] == nil {
            problems.refuse("originals", "names “\(original)”, which is not on record")
        }
        try problems.throwIfAny()
        let known = nodes[target].flatMap { $0.status == .reversed ? nil : $0 }
        guard sources.count + originals.count >= (known == nil ? 2 : 1) else {
            throw Rejection.invalid(
                "proposals", "and originals must be at least two, or one and a proposal to merge into")
        }
        try refuseCycle(sources, into: target)
        if let known, !known.status.isCurrent {
            throw refusal("into", target, "is \(word: known.status) and takes nothing in")
        }
        guard nodes[target]?.status != .reversed else {
            throw refusal(
                "into", target, "was the result of an operation that was reversed; its number is not used again")
        }
        let merged = try sources.map { try standing($0, "proposals") }
        var result =
            known ?? ProposalNode(number: target, status: .tabled, labels: [], originals: [], version: version)
        result.version = version
        result.originals = distinct(result.originals + merged.flatMap(\.originals) + originals)
        guard !result.originals.isEmpty else {
            throw Rejection.invalid("proposals", "come from no original: there would be nothing to count")
        }
        let labels = Set(result.labels + merged.flatMap(\.labels) + originals.compactMap { regions[$0] })
        result.labels = labels.sorted()
        return carryOut(id, .merge, retiring: merged, making: [result], known: known.map { [$0] } ?? [])
    }

    /// Takes one proposal apart. Each of its originals goes to at least one part.
    ///
    /// - Throws: a rejection that names the field.
    mutating func split(
        _ source: ProposalNumber, into parts: [(number: ProposalNumber, originals: [OriginalID])], as id: OperationID
    ) throws -> GraphChange {
        let node = try standing(source, "proposal")
        guard node.status.isCurrent else {
            throw refusal("proposal", source, "is \(word: node.status) and cannot be split")
        }
        guard parts.count >= 2 else { throw Rejection.invalid("parts", "must be at least two") }
        var problems = FieldProblems()
        for (index, part) in parts.enumerated() {
            let field = "parts[\(index)].originals"
            problems.require(!part.originals.isEmpty, field, "must name at least one original")
            try problems.collect { try requireDistinct(part.originals, field) }
            if let stranger = part.originals.first(where: { !node.originals.contains($0) }) {
                problems.refuse(field, "names “\(stranger)”, which proposal \(source) does not come from")
            }
            problems.require(
                nodes[part.number] == nil, "parts[\(index)].number", "proposal \(part.number) is on record already")
        }
        try problems.throwIfAny()
        let assigned = Set(parts.flatMap(\.originals))
        if let lost = node.originals.first(where: { !assigned.contains($0) }) {
            throw Rejection.invalid("parts", "leave out the original “\(lost)”: it must go to at least one part")
        }
        let made = parts.map { part in
            let labels = Set(part.originals.compactMap { regions[$0] })
            return ProposalNode(
                number: part.number, status: node.status, labels: labels.sorted(),
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
