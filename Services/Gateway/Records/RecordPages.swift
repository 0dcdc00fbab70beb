internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import Mustache
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Answers of the API for people: what a link of a mail leads to, while the object has no page of its own.
struct RecordPages: Sendable {
    private let library: MustacheLibrary
    private let path: PublicPath
    private let pool: Pool

    /// By this in an address a browser gets the JSON.
    static let formatField = "format"

    @Reactor init(_ host: ServiceHost, _ path: PublicPath) throws {
        self.path = path
        pool = host.pool
        library = MustacheLibrary(templates: [
            "record": try MustacheTemplate(string: String(decoding: PackageResources.record_mustache, as: UTF8.self)),
            "fields": try MustacheTemplate(string: String(decoding: PackageResources.fields_mustache, as: UTF8.self)),
        ])
    }

    func isWanted(by request: Request) -> Bool {
        request.isForPerson && request.inQuery(Self.formatField) != "json"
    }

    /// - Parameter answer: JSON.
    func page(of answer: [UInt8], _ request: Request, _ type: any Models.Request.Type) async throws -> Response {
        let (answer, schema) = (try JSON.decode(JSONValue.self, from: answer), type.answerSchema)
        // A page without its zones is better than none.
        let clocks = (try? await RecordClocks(answer, schema, pool)) ?? RecordClocks()
        let group = await GroupName(in: pool)[request.readerLanguage]
        let record = Record(
            answer, schema, request.readerLanguage, clocks, group: group, path: path.text, json: Self.json(request),
            next: Self.next(request))
        return render(.ok, record)
    }

    func page(of problem: Problem, _ request: Request) -> Response {
        var response = render(
            HTTPResponse.Status(code: problem.status),
            Record(
                problem, request.readerLanguage, path: path.text,
                signIn: "/sign-in?next=\(request.uri.string.escaped)&lang=\(request.readerLanguage.rawValue)"))
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }

    /// The same address, relative to itself.
    private static func json(_ request: Request) -> String { address(request, with: formatField, "json") }

    /// The address of what follows in a list, by where it goes on.
    private static func next(_ request: Request) -> (String) -> String {
        { address(request, with: "after", $0) }
    }

    private static func address(_ request: Request, with name: String, _ value: String) -> String {
        let kept = request.query.filter { $0.name != name }.map { "\($0.name.escaped)=\(($0.value ?? "").escaped)" }
        return "?" + (kept + ["\(name)=\(value.escaped)"]).joined(separator: "&")
    }

    private func render(_ status: HTTPResponse.Status, _ record: Record) -> Response {
        let text = library.render(record, withTemplate: "record") ?? ""
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: record.language,
                .vary: "Accept, Accept-Language",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

extension StringProtocol {
    /// As it stands in the query of an address.
    fileprivate var escaped: String {
        utf8.map { byte in
            let isPlain =
                byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain || "-._~".utf8.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
    }
}
