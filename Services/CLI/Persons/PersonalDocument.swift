internal import Messaging
package import Models

/// What all services keep about a person.
package struct PersonalDocument: Codable, Sendable {
    /// What kind of document this is.
    package let format: String
    package let person: ActorID
    /// When it was put together.
    package let at: Instant
    package let services: [Part]

    package struct Part: Codable, Sendable {
        package let service: ServiceName
        package let records: [PersonalRecord]

        package init(service: ServiceName, records: [PersonalRecord]) {
            (self.service, self.records) = (service, records)
        }
    }

    package static let format = "npp16-person-1"

    package init(of person: ActorID, at: Instant, services: [Part]) {
        format = Self.format
        self.person = person
        self.at = at
        self.services = services
    }

    /// Asks every service.
    init(of person: ActorID, _ client: APIClient) async throws {
        var services: [Part] = []
        for service in ServiceName.allCases {
            var records: [PersonalRecord] = []
            var after: String?
            repeat {
                let page = try await client.send(
                    ListPersonalRecords(
                        service: service, person: person, after: after, limit: PageLimit(rawValue: 500)))
                records += page.items
                after = page.next
            } while after != nil
            services.append(Part(service: service, records: records))
        }
        self.init(of: person, at: .now, services: services)
    }

    package var count: Int { services.reduce(0) { $0 + $1.records.count } }

    /// The same for people: a part for each service, a paragraph for each kind, a line for each record.
    package var text: String {
        let parts = services.map { part in
            let kinds = part.records.reduce(into: [String]()) { if $0.last != $1.kind { $0.append($1.kind) } }
            let paragraphs = kinds.map { kind in
                let records = part.records.filter { $0.kind == kind }
                let lines = records.map { record in
                    "    " + record.fields.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
                }
                return "  \(kind) (kept \(records[0].kept))\n" + lines.map { $0 + "\n" }.joined()
            }
            return "\(part.service.rawValue)\n" + (paragraphs.isEmpty ? "  nothing\n" : paragraphs.joined())
        }
        return "What is kept about \(person), as of \(at)\n\n" + parts.joined(separator: "\n")
    }
}
