import Models
import Testing

@Suite("Who speaks for a party") struct ActorStandingTests {
    private typealias Actor = Models.Actor

    private let day = CalendarDate(daysSince1970: 20_000)

    /// A right whose term lies about the day: over, running or to come.
    private func term(_ actor: ActorID, _ right: SpeakingRight, _ from: Int?, _ until: Int?) -> SpeakingTerm {
        SpeakingTerm(
            actor: actor, right: right, from: from.map { day.advanced(byDays: $0) },
            until: until.map { day.advanced(byDays: $0) })
    }

    @Test("A term holds from its first day to its last, both among them")
    func terms() {
        for (from, until, holds) in [
            (nil, nil, true), (0, 0, true), (-1, nil, true), (nil, 0, true), (1, nil, false), (nil, -1, false),
            (-9, -1, false), (1, 9, false),
        ] as [(Int?, Int?, Bool)] {
            #expect(term("a", .alternate, from, until).holds(on: day) == holds)
        }
    }

    @Test("A role is worth what a right of one's own, for that party and that day, backs; for all combinations")
    func combinations() throws {
        let party = try #require(PartyID(rawValue: "chile"))
        let other = try #require(PartyID(rawValue: "peru"))
        let (account, person): (ActorID, ActorID) = ("focal-point.chile", "somebody")
        let terms: [(Int?, Int?)] = [(nil, nil), (0, 0), (nil, -1), (1, nil)]
        var count = 0
        for role in Role.allCases {
            for steering in [nil, Role.secretariat, .coChair] {
                for subject in [account, person, "focal-point.peru"] {
                    for place in [nil, other] {
                        for right in SpeakingRight.allCases {
                            for holder in [person, "another"] {
                                for (from, until) in terms {
                                    count += 1
                                    let actor = Actor(
                                        subject: subject, roles: Set([role, steering].compactMap(\.self)), party: party,
                                        onBehalfOf: place)
                                    let held = term(holder, right, from, until)
                                    let stands = actor.standing(by: [held], on: day)
                                    let steers = !actor.roles.isDisjoint(with: [.secretariat, .coChair])
                                    let office = right == .focalPoint || right == .alternate
                                    let backs =
                                        switch role {
                                        case .focalPoint: office && (subject == account || subject == holder)
                                        case .delegate: right == .delegate && subject == holder
                                        // The accreditation of the organization is nobody's here.
                                        case .observer: false
                                        default: true
                                        }
                                    let speaks = Role.speaking.contains(role)
                                    let keeps =
                                        !speaks || backs && held.holds(on: day) && (place == nil || steers)
                                    #expect(stands.has(role) == keeps, "\(actor) by \(held)")
                                    #expect(stands.represents(party) == (steers || speaks && keeps), "\(actor)")
                                    #expect(stands.represents(other) == (steers && place == other), "\(actor)")
                                    #expect((stands.refusal == nil) == keeps, "\(actor)")
                                    #expect(stands.subject == subject)
                                }
                            }
                        }
                    }
                }
            }
        }
        #expect(count == 7 * 3 * 3 * 2 * 4 * 2 * 4)
    }

    @Test("An organization is observed for by its account, and by its contacts in office, while it is accredited")
    func observers() throws {
        let party = try #require(PartyID(rawValue: "body"))
        let (account, contact): (ActorID, ActorID) = ("observer.body", "contact")
        let (accredited, over) = (term(account, .observer, -9, nil), term(account, .observer, -9, -1))
        let (office, left) = (term(contact, .observer, -3, nil), term(contact, .observer, -3, -1))
        for (subject, terms, stands) in [
            (account, [accredited], true), (account, [over], false), (account, [office], false),
            (contact, [accredited, office], true), (contact, [over, office], false),
            (contact, [accredited, left], false),
            ("another", [accredited, office], false),
        ] as [(ActorID, [SpeakingTerm], Bool)] {
            let actor = Actor(subject: subject, roles: [.observer], party: party)
            #expect(actor.standing(by: terms, on: day).has(.observer) == stands, "\(subject) by \(terms)")
        }
    }

    @Test("What was made with the account of an office is good for the term in which it was made")
    func made() throws {
        let party = try #require(PartyID(rawValue: "chile"))
        let account = Actor(subject: "focal-point.chile", roles: [.focalPoint], party: party)
        let person = Actor(subject: "somebody", roles: [.focalPoint], party: party)
        let terms = [term("former", .focalPoint, -30, -10), term("somebody", .focalPoint, -9, nil)]
        for (days, isGood) in [(-30, false), (-10, false), (-9, true), (0, true)] {
            let day = day.advanced(byDays: days)
            #expect(account.standing(by: terms, on: self.day, made: day).represents(party) == isGood)
            #expect(person.standing(by: terms, on: self.day, made: day).represents(party))
        }
    }

    @Test("A role that speaks for a party is worth nothing where the token names none")
    func partyless() {
        for role in Role.speaking {
            let stands = Actor(subject: "somebody", roles: [role]).standing(by: [], on: day)
            #expect(stands.roles.isEmpty && stands.refusal != nil)
        }
    }

    @Test("Bodies that observe have observers and no focal points, states and regional organizations the reverse")
    func kinds() {
        for kind in PartyKind.allCases {
            for right in SpeakingRight.allCases {
                #expect(kind.knows(right) == ((kind.status == .observer) == (right == .observer)))
            }
        }
    }
}
