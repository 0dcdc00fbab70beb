internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Models

/// The page that somebody wanted to read before signing in: one of ours, by its path.
struct ReturnPlace: Sendable, Equatable {
    let path: String

    /// - Returns: nil for what leads anywhere else: browsers take two slashes, and a backslash, for the name of a host.
    init?(_ given: String?) {
        guard let given, given.utf8.count <= 500, given.hasPrefix("/"), !given.hasPrefix("//"),
            given.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ";") })
        else { return nil }
        path = given
    }
}

extension Cookies {
    private static let lifetime = 900
    private var returnName: String { name(.session) + "-return" }

    func set(_ place: ReturnPlace) -> String {
        field(returnName, Base64URL.text(of: Array(place.path.utf8)), Self.lifetime)
    }

    func forgetReturnPlace() -> String { field(returnName, "", 0) }

    func returnPlace(of request: Request) -> ReturnPlace? {
        guard let text = value(named: returnName, of: request), let bytes = Base64URL.bytes(of: text) else {
            return nil
        }
        return ReturnPlace(String(decoding: bytes, as: UTF8.self))
    }
}
