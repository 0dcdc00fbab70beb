import ContractGenerator
import Messaging
import Models
import Reactor
import Testing

/// What comes of requests about one object, whatever the object is.
@Suite("Who may do what to one object", .installation, .serialized)
@Reactor struct ObjectAccessTests {
    @Test("Each request about each kind of object is answered as the table says, whoever sends it")
    func plays() async throws {
        let scene = try await ObjectScene()
        var count = 0
        for rule in ObjectAccess.rules {
            var (found, words): (String, [String]) = ("", [])
            for side in ObjectSide.allCases {
                let (outcome, text) = try await scene.outcome(of: rule, from: side)
                found.append(outcome.rawValue)
                if outcome == .unknown { words.append("\(side): \(text)") }
                count += 1
            }
            let expected = String(rule.outcomes.map(\.rawValue))
            #expect(found == expected, "\(rule.object), \(rule.request.definition.name): \(words)")
        }
        print("\(count) checks of objects")
        #expect(count > 500)
    }

    @Test("Every kind of object is in the table, and none of its places is left open")
    func isWhole() {
        #expect(Set(ObjectAccess.rules.map(\.object)) == Set(ObjectKind.allCases))
        #expect(ObjectAccess.rules.allSatisfy { !$0.outcomes.contains(.unknown) })
    }
}
