import Models
import Testing

@testable import Proposals

@Suite("Merging, splitting and reversing") struct ProposalGraphTests {
    private func number(_ value: Int) throws -> ProposalNumber { try #require(ProposalNumber(rawValue: value)) }
    private func original(_ value: String) throws -> OriginalID { try #require(OriginalID(rawValue: value)) }
    private func operation(_ value: Int) throws -> OperationID { try #require(OperationID(rawValue: "op-\(value)")) }

    @Test("A merge has every original and label of its sources, and its reversal brings back the first state")
    func mergeAndBack() throws {
        var graph = try RecordedGraph.graph()
        let before = graph.nodes
        let change = try graph.merge(
            [number(1), number(2)], originals: [], into: number(9), version: 1, as: operation(1))
        let target = try #require(graph.nodes[number(9)])
        #expect(target.originals == [try original("ag-1"), try original("ap-1"), try original("weog-1")])
        #expect(target.labels == ["AG", "AP", "WEOG"])
        #expect(change.before.count == 2)
        #expect(graph.nodes[try number(1)]?.status == .superseded)
        _ = try graph.reverse(operation(1))
        #expect(RecordedGraph.standing(graph) == before)
    }

    @Test("A merge into a proposal that was made of its source is a cycle")
    func cycle() throws {
        var graph = try RecordedGraph.graph()
        _ = try graph.split(
            number(1), into: [(number(8), [original("ag-1")]), (number(9), [original("ap-1")])], as: operation(1))
        let refusal = #expect(throws: Rejection.self) {
            try graph.merge([number(8), number(9)], originals: [], into: number(1), version: 1, as: operation(2))
        }
        #expect(refusal?.detail.contains("cycle") == true)
        #expect(throws: Rejection.self) {
            try graph.merge([number(2)], originals: [], into: number(2), version: 1, as: operation(2))
        }
    }

    @Test("A split that leaves out an original is refused by its name")
    func lostOriginal() throws {
        var graph = try RecordedGraph.graph()
        let refusal = #expect(throws: Rejection.self) {
            try graph.split(
                number(1), into: [(number(8), [original("ag-1")]), (number(9), [original("ag-1")])], as: operation(1))
        }
        #expect(refusal?.detail.contains("ap-1") == true)
    }

    @Test("A reversal is refused while the result was merged on, and passes once that is reversed")
    func mergedOn() throws {
        var graph = try RecordedGraph.graph()
        let before = graph.nodes
        _ = try graph.merge([number(1), number(2)], originals: [], into: number(8), version: 1, as: operation(1))
        _ = try graph.merge([number(8), number(3)], originals: [], into: number(9), version: 1, as: operation(2))
        let refusal = #expect(throws: Rejection.self) { try graph.reverse(operation(1)) }
        #expect(refusal?.detail.contains("op-2") == true)
        _ = try graph.reverse(operation(2))
        _ = try graph.reverse(operation(1))
        #expect(RecordedGraph.standing(graph) == before)
        #expect(throws: Rejection.self) { try graph.reverse(operation(1)) }
    }

    @Test("What happens to other proposals does not stand in the way of a reversal")
    func others() throws {
        var graph = try RecordedGraph.graph()
        let first = graph.nodes[try number(1)]
        _ = try graph.merge([number(1), number(2)], originals: [], into: number(7), version: 1, as: operation(1))
        _ = try graph.merge([number(3), number(4)], originals: [], into: number(8), version: 1, as: operation(2))
        _ = try graph.reverse(operation(1))
        #expect(graph.nodes[try number(1)] == first)
        #expect(graph.nodes[try number(8)]?.status == .tabled)
    }

    @Test("What an operation made is rewritten and moved on, and its reversal still passes; its number and text stay")
    func rewrittenResult() throws {
        var graph = try RecordedGraph.graph()
        let before = graph.nodes
        _ = try graph.merge([number(1), number(2)], originals: [], into: number(9), version: 1, as: operation(1))
        graph = try RecordedGraph.changed(graph, number(9)) { ($0.version, $0.status) = (4, .refined) }
        let restored = try graph.reverse(operation(1))
        let made = try #require(restored.first { $0.number.rawValue == 9 })
        #expect(made.status == .reversed && made.version == 4)
        #expect(RecordedGraph.standing(graph) == before)
    }

    @Test("What an operation made is not taken back once it is adopted or withdrawn")
    func decidedResult() throws {
        for status in [ProposalStatus.adopted, .withdrawn] {
            var graph = try RecordedGraph.graph()
            _ = try graph.merge([number(1), number(2)], originals: [], into: number(9), version: 1, as: operation(1))
            graph = try RecordedGraph.changed(graph, number(9)) { $0.status = status }
            let refusal = #expect(throws: Rejection.self) { try graph.reverse(operation(1)) }
            #expect(refusal?.detail.contains(status.rawValue) == true)
        }
    }

    @Test("A proposal that stood before and took others in is not reversed over its newer text")
    func rewrittenTarget() throws {
        var graph = try RecordedGraph.graph()
        _ = try graph.merge([number(1)], originals: [], into: number(2), version: 2, as: operation(1))
        graph = try RecordedGraph.changed(graph, number(2)) { $0.version = 3 }
        let refusal = #expect(throws: Rejection.self) { try graph.reverse(operation(1)) }
        #expect(refusal?.detail.contains("newer versions") == true)
    }

    @Test("A later merge stands in the way of a reversal even where it left no trace in the result")
    func laterMergeWithoutTrace() throws {
        var graph = try RecordedGraph.graph()
        _ = try graph.split(
            number(3),
            into: [
                (number(5), [original("ag-2"), original("ap-2"), original("eeg-1")]),
                (number(6), [original("ag-2")]),
            ], as: operation(1))
        _ = try graph.merge([number(4), number(5)], originals: [], into: number(7), version: 1, as: operation(2))
        _ = try graph.merge([number(6)], originals: [], into: number(7), version: 1, as: operation(3))
        let refusal = #expect(throws: Rejection.self) { try graph.reverse(operation(2)) }
        #expect(refusal?.detail.contains("op-3") == true)
    }

    @Test("A draft is not merged, since nobody has heard of it")
    func drafts() throws {
        var graph = try RecordedGraph.changed(try RecordedGraph.graph(), number(1)) { $0.status = .draft }
        let refusal = #expect(throws: Rejection.self) {
            try graph.merge([number(1), number(2)], originals: [], into: number(9), version: 1, as: operation(1))
        }
        #expect(refusal?.fields.first?.field == "proposals")
    }

    @Test(
        "Whatever is merged, split, rewritten and reversed, no original is lost, and reversing all is the first state",
        arguments: 0..<150)
    func anySequence(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var graph = try RecordedGraph.graph()
        let (first, reached) = (graph.nodes, graph.reached)
        var next = 10
        for step in 0..<25 {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: next += try merge(&graph, as: operation(step), next, &random)
            case 1: next += try split(&graph, as: operation(step), next, &random)
            case 2: try rewrite(&graph, &random)
            default:
                if let change = graph.changes.randomElement(using: &random) { _ = try? graph.reverse(change.id) }
            }
            #expect(graph.reached == reached)
        }
        for change in graph.changes.reversed() { _ = try graph.reverse(change.id) }
        #expect(RecordedGraph.standing(graph) == first)
    }

    /// Merges some proposals and some originals, into a new one or into one that stands, whose text may change with it.
    ///
    /// - Returns: how many numbers it took.
    private func merge(
        _ graph: inout ProposalGraph, as id: OperationID, _ next: Int, _ random: inout SeededGenerator
    ) throws -> Int {
        let current = graph.nodes.values.filter(\.status.isCurrent).sorted { $0.number < $1.number }
        let sources = current.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).map(\.number)
        let known = try RecordedGraph.regions().keys.sorted { $0.rawValue < $1.rawValue }
        let originals = known.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        let into = Bool.random(using: &random) ? current.randomElement(using: &random) : nil
        let version = (into?.version ?? 1) + (into == nil ? 0 : Int.random(in: 0...1, using: &random))
        let target = try into?.number ?? number(next)
        let done = try? graph.merge(sources, originals: Array(originals), into: target, version: version, as: id)
        return done != nil && into == nil ? 1 : 0
    }

    private func split(
        _ graph: inout ProposalGraph, as id: OperationID, _ next: Int, _ random: inout SeededGenerator
    ) throws -> Int {
        let current = graph.nodes.values.filter(\.status.isCurrent).sorted { $0.number < $1.number }
        guard let source = current.randomElement(using: &random) else { return 0 }
        let half = source.originals.count / 2
        let parts = [Array(source.originals[..<half]), Array(source.originals[half...])]
        let numbers = try [number(next), number(next + 1)]
        return (try? graph.split(source.number, into: zip(numbers, parts).map { ($0, $1) }, as: id)) == nil ? 0 : 2
    }

    /// Raises the version of something that an operation made and that has taken nothing in since.
    private func rewrite(_ graph: inout ProposalGraph, _ random: inout SeededGenerator) throws {
        let tookIn = Set(graph.changes.flatMap { $0.before.map(\.number) })
        let made = graph.nodes.values.filter { node in
            node.number.rawValue >= 10 && node.status.isCurrent && !tookIn.contains(node.number)
        }
        guard let chosen = made.sorted(by: { $0.number < $1.number }).randomElement(using: &random) else { return }
        graph = try RecordedGraph.changed(graph, chosen.number) { $0.version += 1 }
    }
}

/// A small record: four proposals of seven originals.
private enum RecordedGraph {
    static func regions() throws -> [OriginalID: Region] {
        var regions: [OriginalID: Region] = [:]
        for (name, region) in [
            ("ag-1", "AG" as Region), ("ag-2", "AG"), ("ap-1", "AP"), ("ap-2", "AP"), ("eeg-1", "EEG"),
            ("grulac-1", "GRULAC"),
            ("weog-1", "WEOG"),
        ] { regions[try #require(OriginalID(rawValue: name))] = region }
        return regions
    }

    static func graph() throws -> ProposalGraph {
        let regions = try regions()
        let groups = [["ag-1", "ap-1"], ["weog-1"], ["ag-2", "ap-2", "eeg-1"], ["grulac-1"]]
        let nodes = try groups.enumerated().map { index, names in
            let originals = try names.map { try #require(OriginalID(rawValue: $0)) }
            let labels = Set(originals.compactMap { regions[$0] })
            return ProposalNode(
                number: try #require(ProposalNumber(rawValue: index + 1)), status: .tabled,
                labels: labels.sorted(), originals: originals, version: 1)
        }
        return ProposalGraph(nodes: nodes, regions: regions)
    }

    /// The graph after something that is no operation was done to a proposal.
    static func changed(
        _ graph: ProposalGraph, _ number: ProposalNumber, _ change: (inout ProposalNode) -> Void
    ) throws -> ProposalGraph {
        var nodes = graph.nodes
        var node = try #require(nodes[number])
        change(&node)
        nodes[number] = node
        return ProposalGraph(nodes: Array(nodes.values), changes: graph.changes, regions: try regions())
    }

    /// Without the results of what was reversed.
    static func standing(_ graph: ProposalGraph) -> [ProposalNumber: ProposalNode] {
        graph.nodes.filter { $0.value.status != .reversed }
    }
}

@Suite("The status of a proposal") struct ProposalStateMachineTests {
    /// As the secretariat may move a proposal. What merging and splitting do to it is no step.
    private static let allowed: Set<[ProposalStatus]> = [
        [.submissionOnly, .withdrawn],
        [.draft, .tabled],
        [.tabled, .refined], [.tabled, .forwarded], [.tabled, .withdrawn],
        [.refined, .forwarded], [.refined, .withdrawn],
        [.forwarded, .refined], [.forwarded, .adopted], [.forwarded, .withdrawn],
        [.withdrawn, .tabled],
    ]

    @Test("These steps pass, every other is refused and says what can follow")
    func steps() throws {
        let number = try #require(ProposalNumber(rawValue: 5))
        for from in ProposalStatus.allCases {
            for to in ProposalStatus.allCases {
                let outcome = Result { try ProposalStateMachine.check(number, from: from, to: to) }
                #expect(((try? outcome.get()) != nil) == Self.allowed.contains([from, to]), "\(from) → \(to)")
            }
        }
        let refusal = #expect(throws: Rejection.self) {
            try ProposalStateMachine.check(number, from: .forwarded, to: .tabled)
        }
        #expect(refusal?.detail.hasSuffix("what can follow: refined, adopted, withdrawn.") == true)
        #expect(refusal?.fields.map(\.field) == ["to"])
    }
}

@Suite("Rankings put together") struct TallyTests {
    @Test("Borda counts places, first places count only these; ties stand in the order of the numbers")
    func tally() throws {
        let numbers = try [1, 2, 3].map { try #require(ProposalNumber(rawValue: $0)) }
        let rankings = [[numbers[0], numbers[1], numbers[2]], [numbers[1], numbers[0]]]
        #expect(TallyMethod.borda.tally(rankings).map(\.points) == [4, 4, 1])
        #expect(TallyMethod.borda.tally(rankings).map(\.proposal) == numbers)
        #expect(TallyMethod.firstPlaces.tally(rankings).map(\.points) == [1, 1, 0])
        #expect(TallyMethod.borda.tally([]) == [])
    }
}
