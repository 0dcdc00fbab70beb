internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// What the pages of forms have in common: whether a form comes from a page of ours, and from one that has not grown old.
struct FormServer: Sendable {
    let pages: PageServer
    private let bodies: RequestBodies
    private let origins: Origins

    var bus: RequestClient { pages.bus }
    var pool: Pool { pages.pool }
    var cookies: Cookies { pages.cookies }

    private static let formLimit = 16_384

    init(_ pages: PageServer, _ bodies: RequestBodies, _ origins: Origins) {
        (self.pages, self.bodies, self.origins) = (pages, bodies, origins)
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

    /// - Parameter place: of the page by which it can be read again; that of the request where it is left out.
    func reader(of request: Request, at place: String? = nil) async -> PageReader {
        await pages.reader(of: request, at: place)
    }

    /// The page, which no browser keeps: there are secrets on it.
    func respond(_ page: FormPage, to request: Request, setting fields: [String] = []) -> Response {
        pages.respond(page.numbered, to: request, page.status, setting: fields, isKept: false)
    }

    /// Leads on to a page of ours: in the language that its address names, or else in the reader's.
    func redirect(to place: String, in language: LanguageTag, setting fields: [String] = []) -> Response {
        let isSaid = PathLanguage.split(place) != nil
        return pages.redirect(
            to: pages.path.text + (isSaid ? place : PathLanguage.place(place, in: language)), setting: fields)
    }
}
