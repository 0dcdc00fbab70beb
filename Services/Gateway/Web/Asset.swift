internal import Crypto
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A file that pages name. Its address has a digest of its content, so that browsers keep it for a year and never have an old one.
struct Asset: Sendable {
    let place: String
    private let type: String
    private let content: [UInt8]

    private init(_ name: String, _ ending: String, _ type: String, _ content: [UInt8]) {
        let digest = SHA256.hash(data: content).prefix(6).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0\(text)" : text
        }.joined()
        place = "/assets/\(name).\(digest).\(ending)"
        self.type = type
        self.content = content
    }

    static let style = Asset("npp16", "css", "text/css; charset=utf-8", PackageResources.npp16_css)
    static let icon = Asset("favicon", "svg", "image/svg+xml", PackageResources.favicon_svg)
    static let live = Asset("live", "js", "text/javascript; charset=utf-8", PackageResources.live_js)

    static let all = [style, icon, live]

    static func add(to router: Router<WebContext>) {
        for asset in all {
            let bytes = ByteBuffer(bytes: asset.content)
            router.get(RouterPath(asset.place)) { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
                    body: ResponseBody(byteBuffer: bytes))
            }
        }
    }
}
