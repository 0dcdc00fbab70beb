internal import HTTPTypes
internal import Hummingbird
internal import Models

/// Tells the next page what has been done: the name of a request, for a minute.
enum NoticeCookie {
    private static let name = "npp16-notice"

    static func field(for request: RequestName, _ cookies: Cookies) -> String {
        cookies.field(name, request.rawValue, 60)
    }

    static func forget(_ cookies: Cookies) -> String { cookies.field(name, "", 0) }

    /// What was done; nil where nothing was, or what nobody can do.
    static func request(of request: Hummingbird.Request, _ cookies: Cookies) -> (any Models.Request.Type)? {
        guard let told = cookies.value(named: name, of: request) else { return nil }
        return RequestCatalogue.forms.first { $0.type.definition.name.rawValue == told }?.type
    }
}
