import Models
import Testing

@Suite("Who may move an action") struct ActionAuthorityTests {
    /// What somebody may be, written down without the code that is tested.
    private struct Person {
        let role: Role
        let party: PartyID?
        let onBehalfOf: PartyID?

        var actor: Models.Actor {
            Actor(subject: "somebody", roles: [role], party: party, onBehalfOf: onBehalfOf)
        }

        func belongs(to owner: PartyID) -> Bool { party == owner || onBehalfOf == owner }
    }

    @Test("No move of anybody in any state passes that the rules, written down a second time, do not allow")
    func randomWalks() throws {
        var random = SeededGenerator(seed: 7)
        let owner = try #require(PartyID(rawValue: "owner"))
        let other = try #require(PartyID(rawValue: "other"))
        var (passed, refused) = (0, 0)
        for _ in 0..<2000 {
            let kind = try #require(OwnerKind.allCases.randomElement(using: &random))
            var state = ActionState.proposed
            for _ in 0..<20 {
                let person = Person(
                    role: try #require(Role.allCases.randomElement(using: &random)),
                    party: [nil, owner, other].randomElement(using: &random) ?? nil,
                    onBehalfOf: [nil, nil, nil, owner, other].randomElement(using: &random) ?? nil)
                let move = try #require(ActionMove.allCases.randomElement(using: &random))
                let allowed = ActionState.machine.allowed(
                    from: state, to: person.actor, of: ActionOwner(party: owner, kind: kind))
                let isRight = Self.isRight(move, in: state, by: person, owner: owner, kind: kind)
                #expect(allowed.contains(move) == isRight, "\(move) of \(person) in \(state), owner: \(kind)")
                guard allowed.contains(move), let transition = ActionState.machine.transition(move) else {
                    refused += 1
                    continue
                }
                passed += 1
                state = transition.to
            }
        }
        #expect(passed > 500 && refused > 5000, "\(passed) passed, \(refused) refused: the walks meet too little")
    }

    private static func isRight(
        _ move: ActionMove, in state: ActionState, by person: Person, owner: PartyID, kind: OwnerKind
    ) -> Bool {
        let steers = person.role == .secretariat || person.role == .coChair
        let worksForOwner: Bool =
            switch kind {
            case .delegation: [.focalPoint, .delegate, .secretariat, .coChair].contains(person.role)
            case .organization: [.focalPoint, .delegate, .secretariat, .coChair, .observer].contains(person.role)
            case .secretariatUnit: person.role == .secretariat
            }
        let owns = person.belongs(to: owner) && worksForOwner
        let judges = steers && !person.belongs(to: owner) && !(kind == .secretariatUnit && person.role == .secretariat)
        switch (move, state) {
        case (.accept, .proposed), (.decline, .proposed), (.start, .accepted), (.block, .accepted),
            (.block, .inProgress), (.resume, .blocked), (.complete, .inProgress):
            return owns
        case (.return, .done), (.verify, .done): return judges
        case (.drop, .proposed), (.drop, .accepted), (.drop, .inProgress), (.drop, .blocked), (.drop, .done),
            (.supersede, .proposed), (.supersede, .accepted), (.supersede, .inProgress), (.supersede, .blocked),
            (.supersede, .done):
            return steers
        default: return false
        }
    }

    @Test("The owner never verifies, whatever roles it has, and no part of the secretariat what another part owns")
    func verification() throws {
        let party = try #require(PartyID(rawValue: "chile"))
        let all = Models.Actor(subject: "everything", roles: Set(Role.allCases), party: party)
        for kind in OwnerKind.allCases {
            let owner = ActionOwner(party: party, kind: kind)
            #expect(ActionSide.verifier.refusal(of: all, owner) != nil)
        }
        let unit = ActionOwner(party: try #require(PartyID(rawValue: "unit-policy")), kind: .secretariatUnit)
        let secretary = Models.Actor(subject: "secretariat", roles: [.secretariat])
        let coChair = Models.Actor(subject: "co-chair", roles: [.coChair])
        #expect(ActionSide.verifier.refusal(of: secretary, unit) != nil)
        #expect(ActionSide.verifier.refusal(of: coChair, unit) == nil)
    }
}
