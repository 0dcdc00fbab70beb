internal import HTTPTypes
internal import Hummingbird

/// Answers HEAD with the head of what GET is answered with: bytes behind it would be taken for the next answer.
struct HeadAnswers<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
