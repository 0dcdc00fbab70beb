internal import Localization
internal import Models

/// What operators and the secretariat look after: the services, and where the rest of it is.
struct AdministrationPage: WebPage {
    static let template = PageTemplate.administration

    let frame: Frame
    let title: String
    let servicesTitle: String
    let services: [Service]
    let links: [PageLink]

    struct Service: PagePart {
        let name: String
        /// How it is: well, or everything that keeps it from its work.
        let tags: [StatusTag]
        let links: [PageLink]
    }

    /// - Parameter health: of each service, what keeps it from its work.
    init(_ health: [(service: ServiceName, conditions: [HealthConditionKind])], _ reader: PageReader) {
        let texts = reader.texts
        title = texts.text(.areaAdministration)
        servicesTitle = texts.text(.administrationServices)
        let words = FormWords(reader.language)
        func link(_ pattern: String, _ service: ServiceName) -> PageLink? {
            guard let type = ObjectPlaces.page(pattern), reader.may(type),
                let place = CommandPlace.filled(pattern, with: ["service": service.rawValue])
            else { return nil }
            return PageLink(address: reader.address(place), words: words.title(of: type))
        }
        services = health.map { service, conditions in
            let pages = ["status", "dead-letters", "trail", "clock"].compactMap {
                link("/services/{service}/\($0)", service)
            }
            let move =
                reader.may(MoveClock.self)
                ? [
                    PageLink(
                        address: reader.address("/services/\(service)/clock/move"),
                        words: words.title(of: MoveClock.self))
                ]
                : []
            return Service(
                name: service.rawValue,
                tags: conditions.isEmpty
                    ? [StatusTag(texts.text(.serviceWell), .good)]
                    : conditions.map { kind in
                        StatusTag(words.word(kind.rawValue, among: HealthConditionKind.allCases.map(\.rawValue)), .bad)
                    },
                links: pages + move)
        }
        links =
            ["/office-contacts", "/deliveries", "/bounces", "/suppressions", "/urgent-overrides", "/rules"].compactMap {
                place in
                guard let type = ObjectPlaces.page(place), reader.may(type) else { return nil }
                return PageLink(address: reader.address(place), words: words.title(of: type))
            } + [reader.link(.formActs, "/acts")]
        frame = Frame(title, reader, area: .administration)
    }
}
