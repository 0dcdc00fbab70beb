import Models
import Testing

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
        #expect(target.labels == [.ag, .ap, .weog])
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

    @Test(
        "Whatever is merged, split and reversed, no original is lost, and reversing all of it is the first state",
        arguments: 0..<150)
    func anySequence(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var graph = try RecordedGraph.graph()
        let (first, reached) = (graph.nodes, graph.reached)
        var next = 10
        for step in 0..<25 {
            let current = graph.nodes.values.filter(\.status.isCurrent).sorted { $0.number < $1.number }
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                let sources = current.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)).map(
                    \.number)
                let into = Bool.random(using: &random) ? current.randomElement(using: &random)?.number : nil
                let target = try into ?? number(next)
                let version = graph.nodes[target]?.version ?? 1
                if (try? graph.merge(Array(sources), originals: [], into: target, version: version, as: operation(step)))
                    != nil
                {
                    next += 1
                }
            case 1:
                guard let source = current.randomElement(using: &random) else { continue }
                let half = source.originals.count / 2
                let parts = [Array(source.originals[..<half]), Array(source.originals[half...])]
                let numbers = try [number(next), number(next + 1)]
                if (try? graph.split(
                    source.number, into: zip(numbers, parts).map { ($0, $1) }, as: operation(step))) != nil
                {
                    next += 2
                }
            default:
                if let change = graph.changes.randomElement(using: &random) { _ = try? graph.reverse(change.id) }
            }
            #expect(graph.reached == reached)
        }
        for change in graph.changes.reversed() { _ = try graph.reverse(change.id) }
        #expect(RecordedGraph.standing(graph) == first)
    }
}

/// A small record: four proposals of seven originals.
private enum RecordedGraph {
    static func regions() throws -> [OriginalID: Region] {
        var regions: [OriginalID: Region] = [:]
        for (name, region) in [
            ("ag-1", Region.ag), ("ag-2", .ag), ("ap-1", .ap), ("ap-2", .ap), ("eeg-1", .eeg), ("grulac-1", .grulac),
            ("weog-1", .weog),
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
                labels: Region.allCases.filter(labels.contains), originals: originals, version: 1)
        }
        return ProposalGraph(nodes: nodes, regions: regions)
    }

    /// Without the results of what was reversed.
    static func standing(_ graph: ProposalGraph) -> [ProposalNumber: ProposalNode] {
        graph.nodes.filter { $0.value.status != .reversed }
    }
}

@Suite("The status of a proposal") struct ProposalStateMachineTests {
    @Test("Every step that the table allows passes, every other is refused and says what can follow")
    func steps() throws {
        let number = try #require(ProposalNumber(rawValue: 5))
        for from in ProposalStatus.allCases {
            for to in ProposalStatus.allCases {
                let isAllowed = ProposalStateMachine.steps[from]?.contains(to) == true
                let refusal = Result { try ProposalStateMachine.check(number, from: from, to: to) }
                #expect(((try? refusal.get()) != nil) == isAllowed, "\(from) → \(to)")
            }
        }
    }

    @Test("Superseded and reversed are reached by operations only, and left by none of the steps")
    func operationsOnly() {
        #expect(!ProposalStateMachine.steps.values.joined().contains { $0 == .superseded || $0 == .reversed })
        #expect(ProposalStateMachine.steps[.superseded] == nil && ProposalStateMachine.steps[.reversed] == nil)
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
