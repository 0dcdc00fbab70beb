internal import Foundation

/// The path below which browsers find the gateway: that of `NPP16_PUBLIC_URL`, which a proxy takes off before it passes a
/// request on. Empty where there is none, and without a slash at its end.
struct PublicPath: Sendable {
    let text: String
    /// The whole address, where it is known; else the path. Neither ends in a slash.
    let address: String

    init(url: String) {
        let path = URLComponents(string: url)?.percentEncodedPath ?? ""
        text = path.withoutSlash
        address = url.isEmpty ? text : url.withoutSlash
    }
}

extension String {
    fileprivate var withoutSlash: String { String(reversed().drop { $0 == "/" }.reversed()) }
}
