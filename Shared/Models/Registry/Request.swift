/// Something that can be asked of a service: the bus, the JSON API, its OpenAPI document and the command line derive from it.
///
/// A request is a plain structure. `make generate` derives its initializer, its schema and its summary from the declaration
/// and its comments: the first paragraph above the structure is the summary, what stands above a field describes the field.
public protocol Request: Contract {
    associatedtype Answer: Contract
    static var definition: RequestDefinition { get }
    /// One sentence, for the API's document and the command line.
    static var summary: String { get }
    /// How many one with these fields mails: as many as the definition says, or fewer.
    static func reach(of fields: [String: JSONValue]) -> Reach
}

extension Request {
    public static func reach(of fields: [String: JSONValue]) -> Reach { definition.reach }

    /// The schema of what is answered: beside each id what people call the object.
    public static var answerSchema: Schema { Schema.answer(to: Self.self) }

    /// - Parameters:
    ///   - name: the owner, then what it is about, e.g. `submissions.calls.open`.
    ///   - route: nil for what only services send each other.
    ///   - reach: whom it mails, as the rules of the notifications service have it; a test compares the two.
    ///   - isGrave: whether it cannot be taken back, or gives rights away, so that whoever sends it has proved who they are a
    ///     moment ago.
    public static func define(
        _ name: StaticString, _ effect: Effect, for access: Access, _ route: Route?, cost: Cost = .usual,
        reach: Reach = .few, isGrave: Bool = false
    ) -> RequestDefinition {
        RequestDefinition(
            name: RequestName(rawValue: name.description), effect: effect, access: access, route: route,
            summary: summary, cost: cost, reach: reach, isGrave: isGrave)
    }
}

/// A request, or an answer, that carries bytes beside its fields: on the bus they have a frame of their own, and JSON has none
/// of them.
///
/// Such a request goes between services only: over HTTP a file has an address, which takes and gives its bytes as they are.
public protocol CarriesBytes: Contract {
    /// At most 256 KiB; not among the coded fields.
    var bytes: [UInt8] { get set }
}

/// What is to be known of a request besides its fields.
public struct RequestDefinition: Sendable {
    public let name: RequestName
    public let effect: Effect
    public let access: Access
    /// Method and path below `/api/v1`; nil for requests that only services send each other.
    public let route: Route?
    public let summary: String
    public let cost: Cost
    public let reach: Reach
    /// Whether it cannot be taken back, or gives rights away.
    public let isGrave: Bool

    /// What is to be known before it is sent, a sentence each.
    public var warnings: [String] {
        [reach.warning, isGrave ? "Needs a sign-in of the last \(Self.freshMinutes) minutes." : nil].compactMap(\.self)
    }

    /// Whether it can be carried out and undone, to see what it would do: the commands of people that leave all they do in one
    /// transaction. Not what everybody may send, nor what belongs to the ways in: a try that is undone is not counted, and a
    /// secret could be guessed by tries.
    public var mayRunDry: Bool {
        guard case .roles = access, effect == .command, route != nil, let owner = name.owner else { return false }
        return owner != .identity
    }

    /// How old the sign-in of whoever sends something grave may be.
    public static let freshMinutes = 15

    /// - Throws: `Rejection` `confirmationNeeded` where what cannot be taken back comes from a session of long ago. A program
    ///   whose token names the request was let do it.
    public func checkFreshness(of actor: Actor, now: Instant) throws {
        guard isGrave, let proved = actor.authenticatedAt, actor.credential != nil,
            actor.requests?.contains(where: { $0.rawValue == name.rawValue }) != true
        else { return }
        guard proved.advanced(by: .seconds(60 * Self.freshMinutes)) > now else {
            throw Rejection(
                .confirmationNeeded,
                detail: """
                    \(name) needs a sign-in of the last \(Self.freshMinutes) minutes: sign in again, and send it then.
                    """)
        }
    }
}

/// What it takes to answer a request.
public enum Cost: Sendable {
    /// Some milliseconds.
    case usual
    /// More: it computes, or goes through all there is. Few are carried out at once, and each client has a share of them.
    case high
}

/// How many are mailed because of a command. The command line asks before it sends one that mails many.
public enum Reach: Sendable {
    /// Nobody, or those few who deal with what it is about.
    case few
    /// All whom it concerns, e.g. owners of actions on a proposal, and the regions whose label this carries.
    case concerned
    case everyFocalPoint

    /// Who is mailed, in the words of a sentence; nil where there is nothing to warn of.
    public var audience: String? {
        switch self {
        case .few: nil
        case .concerned: "all whom it concerns"
        case .everyFocalPoint: "every focal point"
        }
    }

    /// One sentence, for the API's document and the command line; nil where there is nothing to warn of.
    public var warning: String? { audience.map { "Mails \($0)." } }
}

/// The name of a request: its owner, then what it is about, e.g. `submissions.calls.open`.
///
/// Names that begin with `service.` are answered by every service about itself.
public struct RequestName: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The service that owns the request; nil where every service answers it.
    public var owner: ServiceName? { ServiceName(rawValue: String(rawValue.prefix { $0 != "." })) }

    public var description: String { rawValue }
}

public enum Effect: String, Sendable {
    /// Changes state, exactly once in effect; needs an idempotency key.
    case command
    case query
}

/// Who may send a request. What an actor may do to one object is decided by the service that owns the object.
public enum Access: Sendable, Equatable {
    case everyone
    case roles(Set<Role>)
    /// Other services only, as `principals.yaml` says; never over HTTP.
    case principals

    /// The secretariat alone.
    public static let secretariat = Access.roles([.secretariat])
    /// The secretariat and the co-chairs.
    public static let steering = Access.roles(Role.steering)
    /// Participants in the work: the secretariat, the co-chairs, speakers of a party and observers.
    public static let participants = Access.roles(Role.participating)
    /// Operators of the system.
    public static let operators = Access.roles([.secretariat, .ops])
    /// Everybody who signs in: participants and operators.
    public static let accounts = Access.roles(Role.participating.union([.ops]))
    /// Those who speak for a party, and the secretariat.
    public static let parties = Access.roles([.secretariat, .focalPoint, .delegate])
    /// Focal points and their alternates, and the secretariat.
    public static let offices = Access.roles([.secretariat, .focalPoint])
    /// Authors of submissions: speakers of a party, observers and the secretariat.
    public static let authors = Access.roles([.secretariat, .focalPoint, .delegate, .observer])
}

/// An HTTP method and a path template below `/api/v1`, whose placeholders are fields of the request.
public struct Route: Sendable, Equatable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    public let method: Method
    public let path: String
    /// Whether the last placeholder takes all segments that are left: what it names has slashes of its own, which may stand
    /// as they are or as `%2F`.
    public let takesRest: Bool

    /// - Parameter takingRest: for a path that ends with a placeholder; see ``takesRest``.
    public static func get(_ path: String, takingRest: Bool = false) -> Route {
        Route(method: .get, path: path, takesRest: takingRest)
    }

    public static func post(_ path: String) -> Route { Route(method: .post, path: path, takesRest: false) }

    /// Where the API begins.
    public static let api = "/api/v1"

    /// The path with values in the places of its fields.
    public func filled(with values: [String]) -> String {
        var rest = values[...]
        return path.split(separator: "/").map { part in
            "/" + (part.hasPrefix("{") ? rest.popFirst() ?? String(part) : String(part))
        }.joined()
    }

    /// The names between braces, in order.
    public var placeholders: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// The placeholder that takes all segments which are left.
    public var restPlaceholder: String? { takesRest ? placeholders.last : nil }
}

/// The services of the backbone.
public enum ServiceName: String, Word {
    case submissions
    case proposals
    case workingGroup = "working-group"
    case notifications
    case identity
    case gateway
}
