import Models
import TestSupport
import Testing

@Suite("Moves of actions", .installation, .serialized)
struct MoveActionTests {
    @Test("every pair of states is walked: one of the agreed moves leads there, and every other one is refused")
    func everyPair() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let successor = try await Cast.action(of: party).id
        var walked: Set<[ActionState]> = []
        for from in ActionState.allCases {
            var action = try await Cast.action(of: party, in: from)
            for move in ActionMove.allCases {
                let transition = try #require(ActionState.machine.transition(move))
                let api = transition.side == .owner ? owner : Speaker.coChair
                let answer = try await api.attempt(
                    Cast.request(move, action.id, successor: move == .supersede ? successor : nil))
                let now = try await api.send(ShowAction(action: action.id)).state
                if transition.from.contains(from) {
                    #expect(answer.status == 200, "\(move) from \(from): \(answer.text)")
                    #expect(now == transition.to)
                    walked.insert([from, now])
                    action = try await Cast.action(of: party, in: from)
                } else {
                    #expect(answer.status == 409, "\(move) from \(from): \(answer.text)")
                    #expect(now == from)
                    let words = ActionState.machine.allowed(from: from).listed
                    #expect(answer.problem?.detail?.contains("possible: \(words).") == true, "\(answer.text)")
                }
            }
        }
        let agreed: Set<[ActionState]> = [
            [.proposed, .accepted], [.proposed, .dropped], [.proposed, .superseded], [.accepted, .inProgress],
            [.accepted, .blocked], [.accepted, .dropped], [.accepted, .superseded], [.inProgress, .blocked],
            [.inProgress, .done], [.inProgress, .dropped], [.inProgress, .superseded], [.blocked, .inProgress],
            [.blocked, .dropped], [.blocked, .superseded], [.done, .inProgress], [.done, .verified],
            [.done, .dropped], [.done, .superseded],
        ]
        #expect(walked == agreed)
    }

    @Test("Each reader is told of the moves that are theirs to make")
    func allowed() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let action = try await Cast.action(of: party).id
        for (reader, moves) in [
            (owner, [ActionMove.accept, .decline]), (.coChair, [.drop, .supersede]), (.everybody, []),
        ] {
            let told = try await reader.send(ShowAction(action: action)).allowedMoves
            #expect(told.map(Set.init) == Set(moves))
        }
    }

    @Test("random moves by random actors: whatever succeeds was theirs to do, and nothing else changes anything")
    func randomMoves() async throws {
        let (party, other) = (try await Cast.party(), try await Cast.party())
        var random = SeededGenerator(stream: 16)
        // How an actor is seen by the rules, not by the code: owner's side, and whether it steers.
        let actors: [(api: Speaker, owns: Bool, steers: Bool)] = [
            (Speaker.everybody, false, false), (try await Cast.observer(), false, false),
            (Speaker(actor: .ops), false, false), (Speaker.secretariat, false, true),
            (Speaker.coChair, false, true), (try await Cast.focalPoint(of: other), false, false),
            (try await Cast.focalPoint(of: party), true, false),
            (
                Speaker(actor: Actor(subject: "in-place", roles: [.secretariat], onBehalfOf: party)), true,
                true
            ),
            (
                Speaker(actor: Actor(subject: "watcher", roles: [.observer], party: party)), false, false
            ),
        ]
        var (moved, refused) = (0, 0)
        var action = try await Cast.action(of: party)
        var workers: Set<Int> = []
        for _ in 0..<400 {
            if action.state.isFinal {
                action = try await Cast.action(of: party)
                workers = []
            }
            let index = Int.random(in: actors.indices, using: &random)
            let move = try #require(ActionMove.allCases.randomElement(using: &random))
            let transition = try #require(ActionState.machine.transition(move))
            let actor = actors[index]
            let isTheirs =
                switch transition.side {
                case .owner: actor.owns
                case .steering: actor.steers
                case .verifier: actor.steers && !actor.owns && !workers.contains(index)
                }
            let successor = move == .supersede ? try await Cast.action(of: party).id : nil
            let answer = try await actor.api.attempt(Cast.request(move, action.id, successor: successor))
            let now = try await Speaker.secretariat.send(ShowAction(action: action.id))
            if isTheirs, transition.from.contains(action.state) {
                #expect(answer.status == 200, "\(move) in \(action.state): \(answer.text)")
                #expect(now.state == transition.to)
                if transition.side == .owner { workers.insert(index) }
                moved += 1
            } else {
                #expect([401, 403, 409].contains(answer.status), "\(move) in \(action.state): \(answer.text)")
                #expect(now.state == action.state && now.version == action.version)
                refused += 1
            }
            action = now
        }
        print("random moves: \(moved) made, \(refused) refused, seed \(SeededGenerator.seed)")
        #expect(moved > 20 && refused > 100)
    }

    @Test("of eight secretaries who move one action at once one does; the others are shown how it stands")
    func atOnce() async throws {
        let party = try await Cast.party()
        for _ in 0..<10 {
            let seen = try await Cast.action(of: party, in: .done)
            let answers = try await withThrowingTaskGroup(of: Speaker.Answer.self) { group in
                for number in 0..<8 {
                    let move: ActionMove = number % 2 == 0 ? .return : .drop
                    let api = number % 2 == 0 ? Speaker.secretariat : Speaker.coChair
                    group.addTask {
                        try await api.attempt(
                            MoveAction(
                                action: seen.id, move: move, reason: "At once.", version: seen.version))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0.status == 200 } == 1)
            let now = try await Speaker.secretariat.send(ShowAction(action: seen.id))
            #expect(now.version == seen.version + 1)
            for answer in answers where answer.status != 200 {
                #expect(answer.status == 409)
                #expect(answer.problem?.code == .conflict)
                #expect(answer.problem?.detail?.contains("it is \(now.state.rawValue) now") == true)
                #expect(answer.problem?.errors?.map(\.field) == ["version", "state"])
            }
        }
    }

    @Test("three who would close a circle at once: at most two get in, and no circle is ever on record")
    func cyclesAtOnce() async throws {
        let party = try await Cast.party()
        for _ in 0..<15 {
            var ids: [ActionID] = []
            for _ in 0..<3 { ids.append(try await Cast.action(of: party).id) }
            let statuses = try await withThrowingTaskGroup(of: Int.self) { [ids] group in
                for index in 0..<3 {
                    group.addTask {
                        try await Speaker.secretariat.attempt(
                            AddDependency(action: ids[index], earlier: ids[(index + 1) % 3], kind: .blocks)
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200, 200, 409])
        }
    }
}
