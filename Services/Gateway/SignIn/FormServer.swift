internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Mustache
internal import Postgres
internal import Reactor
internal import ServiceKit

/// What the pages of forms have in common: who asks, in which language, and whether a form comes from a page of ours.
struct FormServer: Sendable {
    let bus: RequestClient
    let pool: Pool
    let path: PublicPath
    let cookies: Cookies
    private let bodies: RequestBodies
    private let origins: Origins
    private let library: MustacheLibrary

    private static let formLimit = 16_384

    @Reactor init(_ host: ServiceHost, _ bodies: RequestBodies, _ path: PublicPath, _ cookies: Cookies) throws {
        bus = host.bus
        pool = host.pool
        self.path = path
        self.cookies = cookies
        self.bodies = bodies
        origins = Origins(host.configuration.reader)
        library = try FormPage.library()
    }

    /// The fields of a form; nil where it does not come from a page of ours, or from one that has grown old.
    ///
    /// - Parameter owner: the secret that the form was made with.
    func fields(_ request: Request, _ context: WebContext, of owner: LinkSecret?) async throws -> FormFields? {
        guard origins.isOwn(request) else {
            throw Rejection.forbidden("The form comes from a page of somebody else.")
        }
        let fields = try await bodies.take(request, upTo: Self.formLimit, in: context) {
            FormFields($0, type: request.headers[.contentType])
        }
        guard let owner, fields["form"] == owner.formSecret else { return nil }
        return fields
    }

    func render(
        _ page: FormPage, _ status: HTTPResponse.Status = .ok, setting fields: [String] = []
    ) -> Response {
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .contentLanguage: page.language,
            .vary: "Accept-Language, Cookie",
            // So that a browser says of a form that it comes from here.
            .referrerPolicy: "same-origin",
        ]
        for field in fields { headers.append(HTTPField(name: .setCookie, value: field)) }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.html(library))))
    }

    /// Leads on to a page of ours, in the reader's language.
    func redirect(to place: String, in language: LanguageTag, setting fields: [String]) -> Response {
        let mark = place.contains("?") ? "&" : "?"
        let isSaid = place.contains("lang=")
        var headers: HTTPFields = [.location: path.text + place + (isSaid ? "" : "\(mark)lang=\(language.rawValue)")]
        for field in fields { headers.append(HTTPField(name: .setCookie, value: field)) }
        return Response(status: .seeOther, headers: headers)
    }

    /// The address of a form, in the reader's language.
    func address(_ place: String, _ language: LanguageTag) -> String {
        "\(path.text)\(place)?lang=\(language.rawValue)"
    }
}
