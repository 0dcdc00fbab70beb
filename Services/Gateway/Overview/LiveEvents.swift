internal import Hummingbird
internal import Models

/// The events that tell of a page while it is read: all that the overview shows, or those of one object. Only what everybody may
/// know of is told.
struct LiveEvents: Equatable {
    static let path = "/events"
    private static let name = "about"

    /// Nil for all.
    let about: ObjectPath?

    static let all = LiveEvents(about: nil)

    init(about: ObjectPath?) { self.about = about }

    /// - Throws: `invalid` for what cannot be the place of an object.
    init(_ request: Hummingbird.Request) throws {
        about = try request.inQuery(Self.name).map { given in
            guard let object = ObjectPath(rawValue: given) else {
                throw Rejection.invalid(Self.name, "must be \(ObjectPath.rule.words)")
            }
            return object
        }
    }

    var address: String { about.map { "\(Self.path)?\(Self.name)=\($0.rawValue.escapedForQuery)" } ?? Self.path }

    func include(_ event: LatestEvent) -> Bool { about == nil || event.about == about }
}
