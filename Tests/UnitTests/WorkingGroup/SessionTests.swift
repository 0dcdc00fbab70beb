import Models
import Testing

@Suite("Sessions: their life and their agenda") struct SessionTests {
    /// Every move that is possible, written down a second time: a change of the table must be meant.
    private static let table: [(from: SessionStatus, move: SessionMove, to: SessionStatus)] = [
        (.planned, .open, .open), (.planned, .cancel, .cancelled), (.open, .suspend, .suspended),
        (.open, .close, .closed), (.suspended, .resume, .open), (.suspended, .close, .closed),
        (.suspended, .cancel, .cancelled),
    ]

    @Test(
        "Exactly the moves that were agreed are possible; a refusal says which are", arguments: SessionStatus.allCases)
    func moves(_ status: SessionStatus) throws {
        let session = try #require(SessionID(rawValue: "first"))
        func moved(_ move: SessionMove, by role: Role) throws -> SessionStatus {
            let actor = Actor(subject: "somebody", roles: [role])
            return try SessionStatus.machine.transition(move, from: status, by: actor, of: session).to
        }
        for move in SessionMove.allCases {
            if let agreed = Self.table.first(where: { $0.from == status && $0.move == move }) {
                #expect(try moved(move, by: .coChair) == agreed.to)
                let refusal = #expect(throws: Rejection.self) { _ = try moved(move, by: .focalPoint) }
                #expect(refusal?.code == .forbidden)
                continue
            }
            let refusal = #expect(throws: Rejection.self) { _ = try moved(move, by: .coChair) }
            #expect(refusal?.code == .transitionRefused)
            for allowed in SessionStatus.machine.allowed(from: status) {
                #expect(refusal?.detail.contains(allowed.rawValue) == true)
            }
        }
        #expect(status.isFinal == [.closed, .cancelled].contains(status))
    }

    @Test(
        "The number of an item says where it belongs",
        arguments: [
            ("3", nil, 1), ("3.1", "3", 2), ("3.1(a)", "3.1", 3), ("12(b)", "12", 2), ("1.2.3.4", "1.2.3", 4),
        ] as [(String, String?, Int)])
    func numbers(_ text: String, _ parent: String?, _ depth: Int) throws {
        let number = try #require(AgendaNumber(rawValue: text))
        #expect(number.rawValue == text && number.parent?.rawValue == parent && number.depth == depth)
    }

    @Test(
        "What is no number of an item is refused",
        arguments: ["", "0", "01", "100", "1.", ".1", "1..2", "(a)", "1(A)", "1(a", "1.2.3.4.5", "1.2a", "١", "1 .2"])
    func noNumbers(_ text: String) { #expect(AgendaNumber(rawValue: text) == nil) }

    private func agenda(_ numbers: [String]) throws -> Agenda {
        try Agenda(numbers.map { AgendaItem(number: try #require(AgendaNumber(rawValue: $0)), title: "An item") })
    }

    @Test("An agenda is a tree in its order: ten comes after two, and an item before those that belong to it")
    func tree() throws {
        let agenda = try agenda(["10", "2(b)", "2.1", "2", "2(a)", "1", "2.1(a)"])
        #expect(agenda.items.map(\.number.rawValue) == ["1", "2", "2.1", "2.1(a)", "2(a)", "2(b)", "10"])
        #expect(agenda.entries.map(\.depth) == [1, 1, 2, 3, 2, 2, 1])
    }

    @Test("An item without its parent, or one that stands twice, is refused by its place")
    func broken() {
        let refusal = #expect(throws: Rejection.self) { try agenda(["1", "2.1"]) }
        #expect(refusal?.fields.map(\.field) == ["agenda[1].number"])
        #expect(throws: Rejection.self) { try agenda(["1", "1"]) }
        #expect(throws: Rejection.self) { try agenda((1...99).flatMap { ["\($0)", "\($0).1", "\($0).2"] }) }
    }
}
