internal import Curl
internal import Foundation
internal import Messaging
package import Models

extension APIClient {
    /// As ``send(_:key:)``, for fields that the service is to check.
    func answer<R: Request>(to request: R.Type, _ members: [String: JSONValue]) async throws -> R.Answer {
        try JSON.decode(R.Answer.self, from: try await send(R.definition, members))
    }

    /// Puts the content of an announced file. Where it is not taken in, the announcement is taken back: a party may have only so
    /// many.
    ///
    /// - Parameter path: the file on this machine.
    package func bring(_ path: String, size: Int, as id: AttachmentID) async throws -> Attachment {
        do {
            return try await put(path, size: size, as: id)
        } catch {
            _ = try? await send(DiscardAttachment(attachment: id))
            throw error
        }
    }

    private func put(_ path: String, size: Int, as id: AttachmentID) async throws -> Attachment {
        var request = contentRequest("PUT", id)
        request.headers.append(("Content-Type", "application/octet-stream"))
        request.body = .file(path: path, size: size)
        return try JSON.decode(Attachment.self, from: try await exchange(request).body)
    }

    /// Hands over the content of a file piece by piece.
    package func content(of id: AttachmentID, _ take: @escaping @Sendable ([UInt8]) throws -> Void) async throws {
        _ = try await exchange(contentRequest("GET", id), taking: take)
    }

    private func contentRequest(_ method: String, _ id: AttachmentID) -> WebRequest {
        var request = WebRequest(method, "\(server)/api/v1/attachments/\(id)/content", timeout: .seconds(600))
        if let token { request.headers.append(("Authorization", "Bearer \(token)")) }
        return request
    }

    /// - Throws: `Refusal` with what the gateway says otherwise than with success.
    private func exchange(
        _ request: WebRequest, taking take: (@Sendable ([UInt8]) throws -> Void)? = nil
    ) async throws -> WebAnswer {
        let answer: WebAnswer
        do {
            answer = try await WebClient.shared.send(request, taking: take)
        } catch let error as UnreadableFile {
            throw Refusal(error.description)
        } catch let error as NoAnswer {
            throw Refusal("no gateway answers at \(server), or the connection broke. (\(error))")
        }
        guard answer.status == 200 else { throw Refusal(Answer(status: answer.status, body: answer.body).problem) }
        return answer
    }
}
