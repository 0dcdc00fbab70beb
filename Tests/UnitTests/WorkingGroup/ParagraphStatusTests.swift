import Models
import Testing

@Suite("The status of a paragraph of a decision") struct ParagraphStatusTests {
    /// Every change that is possible, written down a second time: a change of the table must be meant.
    private static let table: [ParagraphStatus: Set<ParagraphStatus>] = [
        .active: [.implemented, .elapsed, .superseded, .retired, .inactive, .requireFunding, .stagnant],
        .implemented: [.active, .retired],
        .elapsed: [.active, .superseded, .retired],
        .superseded: [], .retired: [],
        .inactive: [.active, .elapsed, .superseded, .retired],
        .requireFunding: [.active, .implemented, .elapsed, .superseded, .retired, .inactive, .stagnant],
        .stagnant: [.active, .implemented, .elapsed, .superseded, .retired, .inactive, .requireFunding],
    ]

    @Test("Exactly the changes that were agreed are possible", arguments: ParagraphStatus.allCases)
    func pairs(_ status: ParagraphStatus) {
        let allowed = ParagraphType.operational.machine.allowed(from: status)
        #expect(Set(allowed) == Self.table[status])
        #expect(allowed.isEmpty == status.isFinal)
        let informational = Set(ParagraphType.informational.machine.allowed(from: status))
        #expect(informational == Set(allowed).subtracting([.implemented, .requireFunding, .stagnant]))
    }

    @Test(
        "Every status stands in the table once, and all but one must be explained", arguments: ParagraphStatus.allCases)
    func once(_ status: ParagraphStatus) {
        #expect(ParagraphType.operational.machine.transitions.filter { $0.to == status }.count == 1)
        #expect(ParagraphType.operational.machine.transition(status)?.needsReason == (status != .elapsed))
    }

    @Test("No actor makes a change that is not for it, whatever the roles")
    func authority() throws {
        let (named, other) = (try #require(PartyID(rawValue: "kenya")), try #require(PartyID(rawValue: "chile")))
        for role in Role.allCases {
            for party in [named, other, nil] {
                let actor = Actor(subject: "somebody", roles: [role], party: party)
                let speaks = [.focalPoint, .delegate, .observer].contains(role) && party == named
                let steers = role == .secretariat || role == .coChair
                for change in ParagraphType.operational.machine.transitions {
                    let expected =
                        switch change.to {
                        case .superseded, .retired: role == .coChair
                        case .requireFunding: steers || speaks
                        default: steers
                        }
                    let refusal = change.side.refusal(of: actor, [named])
                    #expect((refusal == nil) == expected, "\(role) of \(party?.rawValue ?? "none"): \(change.to)")
                }
            }
        }
    }

    @Test(
        "Numbers of decisions and paragraphs",
        arguments: [
            ("2027/3", true), ("MM.1/12", true), ("1/9999", true), ("2027/0", false), ("2027/03", false),
            ("2027", false),
            ("2027/3/1", false), ("/3", false), ("2027/10000", false), ("20 27/3", false), ("2027/x", false),
        ])
    func numbers(_ text: String, _ isNumber: Bool) {
        #expect((DecisionNumber(rawValue: text) != nil) == isNumber)
        #expect(DecisionNumber(rawValue: text.lowercased()) == DecisionNumber(rawValue: text))
        for (text, isNumber) in [
            ("3", true), ("3(a)", true), ("3(a)(ii)", true), ("0", false), ("3 (a)", false), ("a", false),
        ] {
            #expect((ParagraphNumber(rawValue: text) != nil) == isNumber, "\(text)")
        }
    }
}
