import Models
import Testing

@testable import WorkingGroup

@Suite("What actors are called") struct RegisteredActorTests {
    private typealias Actor = Models.Actor

    private func registered(
        _ office: String, of party: Line? = nil, named name: Line?, isOver: Bool = false
    ) throws -> RegisteredActor {
        RegisteredActor(
            id: "somebody", office: try #require(ActingOffice(rawValue: office)), party: party, name: name,
            isOver: isOver)
    }

    @Test("Everybody reads the office, and whether it is held no more")
    func labels() throws {
        let cases: [(String, Line?, String, String)] = [
            ("focal-point:chile", "Chile", "Focal point of Chile", "A former focal point of Chile"),
            ("alternate:chile", "Chile", "Alternate of Chile", "A former alternate of Chile"),
            ("delegate:chile", "Chile", "Delegate of Chile", "A former delegate of Chile"),
            ("focal-point:chile", nil, "Focal point of chile", "A former focal point of chile"),
            ("secretariat", nil, "Secretariat", "A former member of the secretariat"),
            ("co-chair", nil, "Co-chair", "A former co-chair"),
        ]
        for (office, party, present, former) in cases {
            #expect(try registered(office, of: party, named: "Maria Example").label == present)
            #expect(try registered(office, of: party, named: "Maria Example", isOver: true).label == former)
        }
    }

    @Test("A name is for those to whom the register tells it")
    func names() throws {
        let (chile, peru) = (try #require(PartyID(rawValue: "chile")), try #require(PartyID(rawValue: "peru")))
        let ofParty = try registered("focal-point:chile", of: "Chile", named: "Maria Example")
        let ofOffice = try registered("co-chair", named: "Maria Example", isOver: true)
        func reader(_ role: Role, _ party: PartyID? = nil, for other: PartyID? = nil) -> Actor {
            Actor(subject: "reader", roles: [role], party: party, onBehalfOf: other)
        }
        let (name, former) = ("Maria Example, focal point of Chile", "Maria Example, former co-chair")
        let cases: [(Actor, String?, String?)] = [
            (reader(.secretariat), name, former), (reader(.coChair), nil, former),
            (reader(.coChair, for: chile), name, former), (reader(.focalPoint, chile), name, nil),
            (reader(.delegate, chile), name, nil), (reader(.focalPoint, peru), nil, nil),
            (reader(.observer, peru), nil, nil), (reader(.ops), nil, nil), (.public, nil, nil),
            // Who has lost the role has lost the name with it.
            (Actor(subject: "reader", roles: [], party: chile), nil, nil),
        ]
        for (reader, party, office) in cases {
            #expect(ofParty.personalLabel(for: reader) == party, "\(reader)")
            #expect(ofOffice.personalLabel(for: reader) == office, "\(reader)")
            #expect((ofParty.holder(for: reader).name != nil) == (party != nil), "\(reader)")
            #expect((ofOffice.holder(for: reader).name != nil) == (office != nil), "\(reader)")
        }
        let erased = try registered("focal-point:chile", of: "Chile", named: nil, isOver: true)
        #expect(erased.personalLabel(for: reader(.secretariat)) == nil)
    }

    @Test("Somebody of the secretariat is named with the unit, and nobody reads it who does not read the name")
    func units() throws {
        let member = RegisteredActor(
            id: "somebody", office: try #require(ActingOffice(rawValue: "secretariat")), party: nil,
            unit: "Capacity unit", name: "Maria Example", isOver: false)
        let reader = Actor(subject: "reader", roles: [.secretariat])
        #expect(member.personalLabel(for: reader) == "Maria Example, secretariat (Capacity unit)")
        #expect(member.personalLabel(for: .public) == nil && member.label == "Secretariat")
        #expect(member.holder(for: reader).unit == "Capacity unit" && member.holder(for: .public).unit == nil)
        let erased = RegisteredActor(
            id: "somebody", office: member.office, party: nil, unit: "Capacity unit", name: nil, isOver: true)
        #expect(erased.holder(for: reader).unit == nil)
    }
}
