import Messaging
import Models
import Reactor
import Testing

extension SubmissionsTests {
    @Suite("Calls in other languages")
    @Reactor struct CallTranslationTests {
        private let secretariat = Speaker.secretariat

        private func put(
            _ call: CallID, _ field: TranslatedField = .title, _ language: LanguageTag = .french,
            _ text: Prose = "Un appel", _ state: WordingAuthority = .courtesy, reason: Prose? = nil
        ) -> PutCallTranslation {
            PutCallTranslation(
                call: call, field: field, language: language, text: text, state: state, reason: reason)
        }

        @Test("A call has its title and each question in other languages: all where it is shown, the title in lists")
        func puts() async throws {
            let call = try await Cast.call("A call", questions: ["How?", "Whom?"])
            let answer = try await secretariat.repeating(put(call.id))
            #expect(answer.call == call.id && answer.translations.map(\.text) == ["Un appel"])
            try await Speaker.coChair.repeating(put(call.id, .question(2), .arabic, "من؟", .official))
            let shown = try await Speaker.everybody.send(ShowCall(call: call.id))
            #expect(shown.translations?.map(\.field) == [.question(2), .title])
            #expect(shown.translations?.map(\.isAuthoritative) == [true, false])
            #expect(shown.titles == ["fr": "Un appel"] && shown.title == "A call")
            let listed = try await Speaker.everybody.send(ListCalls(limit: PageLimit(rawValue: 200))).items
            let row = try #require(listed.first { $0.id == call.id })
            #expect(row.titles == shown.titles && row.translations == nil)
            let told = try await Installation.running.events(CallTranslationPut.self, of: .submissions)
                .filter { $0.call == call.id }
            #expect(told.map(\.field) == [.title, .question(2)] && told.map(\.title) == ["A call", "A call"])
        }

        @Test("It is found by its title in another language")
        func finds() async throws {
            let call = try await Cast.call()
            let title = "Un appel \(Cast.number())"
            try await secretariat.send(put(call.id, .title, .french, Prose(cutting: title)))
            #expect(try await Speaker.everybody.show(ShowCall.self, "call", title).id == call.id)
            try await secretariat.send(
                WithdrawCallTranslation(call: call.id, field: .title, language: .french, reason: "R"))
            #expect(
                try await Speaker.everybody.answer(ShowCall.definition.name, JSON.encode(["call": title])).status == 404
            )
        }

        @Test("The secretariat and the co-chairs translate calls, and nobody else")
        func rights() async throws {
            let call = try await Cast.call()
            let (speaker, _) = try await Cast.focalPoint()
            try await refuses(put(call.id), speaker, 403)
            try await refuses(put(call.id), .everybody, 401)
            try await refuses(
                WithdrawCallTranslation(call: call.id, field: .title, language: .french, reason: "R"), speaker, 403)
        }

        @Test("What cannot be is refused with the field that is wrong")
        func refusals() async throws {
            let call = try await Cast.call(questions: ["How?"])
            try await refuses(put(call.id, .question(2)), secretariat, 422, field: "field", "title, questions.1")
            try await refuses(put(call.id, .description), secretariat, 422, field: "field")
            try await refuses(put(call.id, .title, .english), secretariat, 422, field: "language")
            try await refuses(put(call.id, .title, .french, "Un\nappel"), secretariat, 422, field: "text")
            try await secretariat.send(put(call.id, .title, .french, "Un appel", .official))
            try await refuses(put(call.id), secretariat, 409, field: "state")
            try await refuses(
                put(call.id, .title, .french, "L’appel", .official), secretariat, 422, field: "reason")
            try await refuses(put(.generate()), secretariat, 404)
            try await refuses(
                WithdrawCallTranslation(call: call.id, field: .title, language: .russian, reason: "R"), secretariat,
                422, field: "language")
            try await secretariat.send(WithdrawCall(call: call.id, reason: "R"))
            try await secretariat.refusal(of: put(call.id, .question(1)), .transitionRefused)
        }

        @Test("A corrected question has no translation, and the command that opened the call stays a repetition")
        func outdated() async throws {
            let now = try Cast.now
            let request = OpenCall(
                id: .generate(), title: "A call", questions: ["How?", "Who?"], opens: now.advanced(by: .seconds(-9)),
                closes: now.advanced(by: .days(9)), zone: .utc)
            let call = try await secretariat.send(request)
            try await secretariat.send(put(call.id, .question(1), .french, "Comment ?"))
            try await secretariat.send(put(call.id))
            let corrected = try await secretariat.send(
                CorrectCall(call: call.id, reason: "R", questions: ["How so?", "Who?"]))
            #expect(corrected.translations?.map(\.isOutdated) == [true, false])
            #expect(corrected.titles == ["fr": "Un appel"])
            #expect(try await secretariat.send(request) == corrected)
            // What is of earlier words can be withdrawn.
            let left = try await secretariat.repeating(
                WithdrawCallTranslation(call: call.id, field: .question(1), language: .french, reason: "R"))
            #expect(left.translations.map(\.field) == [.title])
        }
    }
}
