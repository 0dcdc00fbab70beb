internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Messaging
internal import Models

/// Answers whatever goes wrong as a problem detail (RFC 9457).
struct ProblemResponses<Context: RequestContext>: RouterMiddleware {
    let logger: Logger
    let pages: PageServer
    /// Of whoever is signed in: what went wrong is told on a page of theirs.
    let credentials: Credentials

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as ByteRange.Unsatisfiable {
            return try error.response(from: request, context: context)
        } catch let over as MailLinkOver {
            return pages.respond(
                LinkPage(over, await pages.reader(of: request)), to: request, .notFound, isKept: false)
        } catch {
            let problem = problem(error, request)
            var response =
                request.wantsPage || request.isForm ? await page(problem, request) : try response(to: problem)
            if let error = error as? Methods.NotAllowed { response.headers[.allow] = error.allowed }
            return response
        }
    }

    private func problem(_ error: any Error, _ request: Request) -> Problem {
        switch error {
        case let error as RemoteProblem: error.problem
        case let error as Rejection: error.problem
        case let error as Unavailable: error.problem(.unavailable)
        case let error as RateLimits.TooMany: error.problem
        case is Methods.NotAllowed:
            Problem(.methodNotAllowed, detail: "\(request.shortPath) does not take \(request.method).")
        case let error as HTTPError: problem(error.status, request)
        case let error as any HTTPResponseError: problem(error.status, request)
        default: fault(error, request)
        }
    }

    private func problem(_ status: HTTPResponse.Status, _ request: Request) -> Problem {
        switch status.code {
        case 404: Problem(.notFound, detail: "There is nothing at \(request.shortPath).")
        default: Problem(.malformed, detail: "The request cannot be read.")
        }
    }

    private func fault(_ error: any Error, _ request: Request) -> Problem {
        logger.error("http.failed", metadata: ["error": "\(error)", "request.id": "\(request.id)"])
        return Problem(.fault, detail: nil)
    }

    private func page(_ problem: Problem, _ request: Request) async -> Response {
        let known = (try? await credentials.exchange(request)) ?? request
        var reader = await pages.reader(of: known)
        reader.link = nil
        let page = ProblemPage(problem, reader)
        var response = pages.respond(page, to: request, HTTPResponse.Status(code: problem.status))
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }

    private func response(to problem: Problem) throws -> Response {
        var headers = problem.headers
        headers[.contentType] = "application/problem+json"
        return Response(
            status: HTTPResponse.Status(code: problem.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSON.encode(problem))))
    }
}

extension Request {
    /// The path, as far as it helps somebody who reads it.
    fileprivate var shortPath: String { uri.path.count > 100 ? uri.path.prefix(100) + "…" : uri.path }
}

extension Problem {
    /// What a program is told besides.
    var headers: HTTPFields {
        var headers: HTTPFields = [.vary: "Accept, Accept-Language"]
        if let seconds = retryAfter { headers[.retryAfter] = String(Int(seconds.rounded(.up))) }
        if status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        return headers
    }
}
