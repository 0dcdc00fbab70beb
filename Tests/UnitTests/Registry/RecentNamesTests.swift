import Models
import Testing

@testable import Authority

@Suite("Names that were asked for lately") struct RecentNamesTests {
    private typealias Actor = Models.Actor

    private let now = Instant(microseconds: 1_795_423_165_123_456)
    private let reader = NameReader(Actor(subject: "secretariat", roles: [.secretariat]))

    private func object(_ id: String) -> NamedObject {
        NamedObject(id: id, label: "Focal point of Chile", personalLabel: "Maria Example, focal point of Chile")
    }

    @Test("A name is kept for less than a minute, and for readers of one standing")
    func lifetime() throws {
        var names = RecentNames()
        names.keep(object("a"), for: reader, at: now)
        #expect(names.name(of: "a", for: reader, at: now) == object("a"))
        #expect(names.name(of: "a", for: reader, at: now.advanced(by: .seconds(29))) == object("a"))
        #expect(names.name(of: "a", for: reader, at: now.advanced(by: .seconds(30))) == nil)
        #expect(names.name(of: "a", for: reader, at: now.advanced(by: .seconds(-1))) == nil)
        #expect(names.name(of: "b", for: reader, at: now) == nil)
        let party = try #require(PartyID(rawValue: "chile"))
        for other in [
            .public, Actor(subject: "a", roles: [.focalPoint], party: party),
            Actor(subject: "secretariat", roles: [.secretariat], onBehalfOf: party),
        ] as [Actor] {
            #expect(names.name(of: "a", for: NameReader(other), at: now) == nil)
        }
    }

    @Test("Names are never more than there is room for")
    func capacity() {
        var names = RecentNames()
        for number in 0...RecentNames.capacity { names.keep(object("\(number)"), for: reader, at: now) }
        #expect(names.name(of: "0", for: reader, at: now) == nil)
        #expect(names.name(of: "\(RecentNames.capacity)", for: reader, at: now) != nil)
    }
}
