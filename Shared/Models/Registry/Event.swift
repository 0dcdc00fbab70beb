/// Something that happened in a service, told to the others.
///
/// Events evolve by new optional fields; a breaking change is a new type, told beside the old one. They hold no
/// personal data: contacts are named by their ids.
public protocol Event: Contract {
    static var type: EventType { get }
    /// What programs outside of the backbone read of it.
    var publicity: Publicity { get }
    /// Who may read all of it in the audit trail.
    var readers: EventReaders { get }
}

/// The type of an event, e.g. `npp16.submissions.call.opened.v1`; the second part names the service that tells it.
public struct EventType: RawRepresentable, Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: StaticString) { rawValue = value.description }

    public var source: ServiceName? {
        let parts = rawValue.split(separator: ".")
        return parts.count > 1 ? ServiceName(rawValue: String(parts[1])) : nil
    }

    public var description: String { rawValue }
}
