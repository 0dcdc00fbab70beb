/// Lists what a service keeps about a person: to the person, and to the secretariat. `npp16 persons export` puts all services
/// together.
public struct ListPersonalRecords: Request {
    public typealias Answer = Page<PersonalRecord>

    public static let definition = define(
        "service.personal-records.list", .query, for: .accounts, .get("/services/{service}/persons/{person}/records"),
        cost: .high)

    public let service: ServiceName
    /// Id of a contact or, for a delegate, of the person: what the record says of who acted.
    public let person: ActorID
    public let after: String?
    public let limit: PageLimit?
}
