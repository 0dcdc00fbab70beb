import Messaging
import Models
import Reactor
import ServiceKit
import Testing

@Suite("Terms of co-chairs, as the mandate says", .installation, .serialized)
@Reactor struct CoChairTermTests {
    private let secretariat = Speaker.secretariat

    private func appoint(
        _ name: Line, id: ContactID = .generate(), from: Int = -10, to: Int? = nil
    ) throws -> AppointOfficeContact {
        AppointOfficeContact(
            id: id, office: .coChairs, name: name, email: try Cast.email("chair-\(Cast.number())"),
            language: .english, zone: .utc, validFrom: try Cast.day(from), validTo: try to.map { try Cast.day($0) })
    }

    private func chair(_ name: Line, until days: Int?) throws -> CoChair {
        CoChair(name: name, termStarts: try Cast.day(-100), termEnds: try days.map { try Cast.day($0) })
    }

    /// The mandate in force has these co-chairs from now on.
    private func mandate(_ chairs: [CoChair]) async throws {
        if let current = try? await secretariat.send(ShowMandate()) {
            try await secretariat.tell(
                ReviseMandate(basedOn: current.version, reason: "Appointed anew.", coChairs: chairs))
        } else {
            try await secretariat.tell(
                RecordMandate(
                    title: "A mandate", text: "Talks.", source: "A resolution", remit: [], coChairs: chairs,
                    funding: .funded))
        }
    }

    private func term(of contact: ContactID) async throws -> CalendarDate? {
        let listed = try await secretariat.send(ListOfficeContacts(office: .coChairs)).items
        return try #require(listed.first { $0.id == contact }).validTo
    }

    @Test("A term that is not given is that of the mandate, by name or else the last one; beyond it none is given")
    func terms() async throws {
        try await mandate([try chair("Ana Example", until: 30), try chair("Ben Example", until: 60)])
        let request = try appoint("ana  EXAMPLE")
        let ana = try await secretariat.send(request)
        #expect(ana.validTo == (try Cast.day(30)))
        #expect(try await secretariat.send(request) == ana)
        #expect(try await secretariat.send(try appoint("Somebody Else")).validTo == (try Cast.day(60)))
        #expect(try await secretariat.send(try appoint("Ana Example", to: 20)).validTo == (try Cast.day(20)))
        let day = try Cast.day(30).rawValue
        try await refuses(try appoint("Ana Example", to: 31), secretariat, 422, field: "validTo", day)
        try await refuses(try appoint("Ana Example", from: 31), secretariat, 422, field: "validFrom", day)
        // No end is known where the mandate says none.
        try await mandate([try chair("Ana Example", until: nil)])
        #expect(try await secretariat.send(try appoint("Ana Example")).validTo == nil)
    }

    @Test("A mandate that is revised ends and extends offices, never beyond the end that was given")
    func revision() async throws {
        try await mandate([try chair("Ida Example", until: 40)])
        let request = try appoint("Ida Example")
        let open = try await secretariat.tell(request).id
        let bound = try await secretariat.tell(try appoint("Ida Example", to: 35)).id
        try await mandate([try chair("Ida Example", until: 20)])
        for contact in [open, bound] { #expect(try await term(of: contact) == (try Cast.day(20))) }
        let ended = try await Installation.running.events(OfficeContactEnded.self, of: .workingGroup)
        #expect(Set(ended.filter { [open, bound].contains($0.contact) }.map(\.on)) == [try Cast.day(20)])
        try await Cast.mail(to: request.email, "Your term of office has a new last day")
        try await mandate([try chair("Ida Example", until: 90)])
        #expect(try await term(of: open) == (try Cast.day(90)))
        #expect(try await term(of: bound) == (try Cast.day(35)))
        let extended = try await Installation.running.events(OfficeContactExtended.self, of: .workingGroup)
        #expect(extended.first { $0.contact == open }?.until == (try Cast.day(90)))
        // Who was ended stays so.
        try await secretariat.tell(EndOfficeContact(contact: open, on: try Cast.day(-1), reason: "Another post."))
        try await mandate([try chair("Ida Example", until: 120)])
        #expect(try await term(of: open) == (try Cast.day(-1)))
    }

    @Test("A co-chair whose term ended yesterday is refused by every service, and serves again once it is extended")
    func yesterday() async throws {
        try await mandate([try chair("Eva Example", until: 10)])
        let request = try appoint("Eva Example")
        let contact = try await secretariat.tell(request)
        let browser = Browser()
        try await browser.enter(request.email, as: ActorID(contact.id))
        let speaker = try await browser.speaker()
        try await listTrails({ _ = try await $0.send($1) }, as: speaker)
        try await mandate([try chair("Eva Example", until: -1)])
        try await listTrails({ try await refuses($1, $0, 403) }, as: speaker)
        #expect(
            try await Speaker(actor: .public, principal: "identity").send(
                FindOffices(actor: ActorID(contact.id))
            ).offices.isEmpty)
        try await mandate([try chair("Eva Example", until: 10)])
        try await listTrails({ _ = try await $0.send($1) }, as: speaker)
    }

    /// What everybody who takes part may ask, of each service.
    private func listTrails(_ ask: (Speaker, ListTrail) async throws -> Void, as speaker: Speaker) async throws {
        for service in Installation.services.map({ $0.name }) {
            try await ask(speaker.asking(service), ListTrail(service: service, limit: PageLimit(rawValue: 1)))
        }
    }
}
