public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MergeProposals: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalOperation {
        try await GraphState.lock(in: unit)
        let id = self.id ?? .generate()
        if let known = try await unit.first(FindOperation(id: id)) {
            throw Rejection.conflict("operation", known.id, differingIn: ["id"])
        }
        try await Publications.requireUnpublished(concerned, to: "merge", field: "proposals", in: unit)
        var graph = try await GraphState.load(in: unit)
        try await requireRead(graph, unit)
        let target = try await target(in: graph, unit)
        let version = try await nextVersion(of: target, in: graph, unit)

        let change = try graph.merge(
            proposals ?? [], originals: originals ?? [], into: target, version: version, as: id)
        let title = into != nil ? try await rewrite(target, version, unit) : try await make(target, change, unit)
        for node in change.after { node.write(in: unit) }
        let operation = ProposalOperation(change, rationale, in: unit)
        unit.enqueue(try operation.insert)
        try unit.tell(
            ProposalsMerged(
                operation: id, sources: operation.sources, originals: originals ?? [], target: target, title: title,
                labelRegions: operation.labelRegions, rationale: rationale,
                submitters: try await unit.first(Submitters(proposals: concerned))),
            about: Subject(target), reason: rationale.rawValue)
        return operation
    }

    private var concerned: [ProposalNumber] { (proposals ?? []) + (into.map { [$0] } ?? []) }

    /// What was read before is still what holds, for every proposal of which the version is given.
    @Reactor private func requireRead(_ graph: ProposalGraph, _ unit: UnitOfWork) async throws {
        for (index, read) in (basedOn ?? []).enumerated() {
            guard concerned.contains(read.proposal), let node = graph.nodes[read.proposal] else {
                throw Rejection.invalid(
                    "basedOn[\(index)].proposal", "names proposal \(read.proposal), which is not merged")
            }
            guard node.version != read.version else { continue }
            _ = try await CurrentText(proposal: read.proposal).based(
                on: read.version, field: "basedOn[\(index)].version", in: unit
            ) { .texts(title: title, text: text, on: $0) }
        }
    }

    @Reactor private func target(in graph: ProposalGraph, _ unit: UnitOfWork) async throws -> ProposalNumber {
        guard let into else { return try await GraphState.freeNumber(in: unit) }
        guard graph.nodes[into] != nil else {
            throw Rejection.invalid("into", "names proposal \(into), which is not on record")
        }
        return into
    }

    @Reactor private func nextVersion(
        of target: ProposalNumber, in graph: ProposalGraph, _ unit: UnitOfWork
    ) async throws -> Int {
        guard let known = graph.nodes[target] else { return 1 }
        guard title != nil || text != nil else { return known.version }
        return try await unit.first(NextVersion(proposal: target)) ?? 1
    }

    /// - Returns: the title that the proposal then has.
    @Reactor private func rewrite(_ target: ProposalNumber, _ version: Int, _ unit: UnitOfWork) async throws -> Line {
        guard let current = try await unit.first(CurrentText(proposal: target)) else {
            throw Fault("a proposal without a text")
        }
        guard version != current.version else { return current.title }
        let written = WrittenVersion(
            proposal: target, version: version, language: current.language, title: title ?? current.title,
            text: text ?? current.text, session: session, reason: rationale)
        try written.publish(in: unit)
        return written.title
    }

    @Reactor private func make(
        _ target: ProposalNumber, _ change: GraphChange, _ unit: UnitOfWork
    ) async throws -> Line {
        guard let title, let text else { throw Fault("a new proposal without words") }
        let sources = try await unit.query(ProposalsByNumber(numbers: proposals ?? []))
        let first = sources.first { $0.number == proposals?.first }
        guard let cluster = cluster ?? first?.cluster else {
            throw Rejection.invalid("cluster", "is needed, since only originals are merged")
        }
        let made = Proposal(
            number: target, title: title, summary: text, cluster: cluster,
            crossCuttingClusters: Set(sources.flatMap { [$0.cluster] + $0.crossCuttingClusters })
                .subtracting([cluster]).sorted(), subsection: first?.cluster == cluster ? first?.subsection : nil,
            labels: [], provenance: [],
            relatedProposals: distinct(sources.flatMap(\.relatedProposals)).filter { !(proposals ?? []).contains($0) },
            suggestedImplementers: distinct(sources.flatMap(\.suggestedImplementers)))
        // It is written in the language of the first, where it is not said.
        var language = language
        if language == nil, let first { language = try await unit.first(CurrentText(proposal: first.number))?.language }
        if let node = change.after.first(where: { $0.number == target }) {
            try await made.registerAnew(
                language: language ?? .english, session: session, reason: rationale, as: node, in: unit)
        }
        return title
    }

    private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}

extension ProposalOperation {
    /// The labels of every proposal that it concerns, before and after.
    var labelRegions: [Region] {
        Set((before + after).flatMap(\.labels)).sorted()
    }
}
