public import Models

/// What all services keep about a person, as one document.
public struct PersonalDocument: Codable, Sendable {
    /// What kind of document this is.
    public let format: String
    public let person: ActorID
    /// When it was put together.
    public let at: Instant
    public let services: [Part]

    /// What one service keeps.
    public struct Part: Codable, Sendable {
        public let service: ServiceName
        public let records: [PersonalRecord]

        init(service: ServiceName, records: [PersonalRecord]) { (self.service, self.records) = (service, records) }
    }

    private static let format = "npp16-person-1"

    /// Asks every service, page by page.
    ///
    /// - Parameter ask: sends a request in the name of whoever reads.
    public init(
        of person: ActorID, at: Instant = .now, _ ask: (ListPersonalRecords) async throws -> Page<PersonalRecord>
    ) async throws {
        var services: [Part] = []
        for service in ServiceName.allCases {
            var records: [PersonalRecord] = []
            var after: String?
            repeat {
                let page = try await ask(
                    ListPersonalRecords(
                        service: service, person: person, after: after, limit: PageLimit(rawValue: 500)))
                records += page.items
                after = page.next
            } while after != nil
            services.append(Part(service: service, records: records))
        }
        format = Self.format
        self.person = person
        self.at = at
        self.services = services
    }

    public var count: Int { services.reduce(0) { $0 + $1.records.count } }

    /// The same for people: a part for each service, a paragraph for each kind, a line for each record.
    public var text: String {
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
