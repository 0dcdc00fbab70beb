internal import Models

extension WordNames {
    static let ofParties: [[String]: [String: [String]]] = [
        words(PartyKind.self): [
            "member-state": ["Member State", "État membre", "Estado Miembro", "государство-член", "دولة عضو", "会员国"],
            "non-member-state": [
                "non-member State", "État non membre", "Estado no miembro", "государство, не являющееся членом",
                "دولة غير عضو", "非会员国",
            ],
            "observer": ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员"],
            "international-organization": [
                "international organization", "organisation internationale", "organización internacional",
                "международная организация", "منظمة دولية", "国际组织",
            ],
            "regional-organization": [
                "regional organization", "organisation régionale", "organización regional", "региональная организация",
                "منظمة إقليمية", "区域组织",
            ],
            "major-group": [
                "major group", "grand groupe", "grupo principal", "основная группа", "مجموعة رئيسية", "主要群体",
            ],
        ],
        words(PartyStatus.self): [
            "un-member": [
                "Member of the United Nations", "Membre de l’ONU", "Miembro de las Naciones Unidas",
                "член Организации Объединенных Наций", "عضو في الأمم المتحدة", "联合国会员国",
            ],
            "other-state": ["other State", "autre État", "otro Estado", "другое государство", "دولة أخرى", "其他国家"],
            "regional-organization": [
                "regional organization", "organisation régionale", "organización regional", "региональная организация",
                "منظمة إقليمية", "区域组织",
            ],
            "observer": ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员"],
        ],
        words(AccreditationClass.self): [
            "major-group": [
                "major group", "grand groupe", "grupo principal", "основная группа", "مجموعة رئيسية", "主要群体",
            ],
            "accredited-organization": [
                "accredited organization", "organisation accréditée", "organización acreditada",
                "аккредитованная организация", "منظمة معتمدة", "获得认可的组织",
            ],
            "intergovernmental": [
                "intergovernmental organization", "organisation intergouvernementale",
                "organización intergubernamental", "межправительственная организация", "منظمة حكومية دولية", "政府间组织",
            ],
            "un-entity": [
                "United Nations entity", "entité des Nations Unies", "entidad de las Naciones Unidas",
                "структура Организации Объединенных Наций", "كيان تابع للأمم المتحدة", "联合国实体",
            ],
            "special-invitation": [
                "special invitation", "invitation spéciale", "invitación especial", "по особому приглашению",
                "دعوة خاصة", "特邀",
            ],
        ],
        words(AccreditationStanding.self): [
            "valid": ["valid", "en cours de validité", "vigente", "действует", "سارٍ", "有效"],
            "upcoming": [
                "not yet valid", "pas encore en vigueur", "aún no vigente", "еще не вступила в силу", "لم يبدأ سريانه",
                "尚未生效",
            ],
            "lapsed": ["lapsed", "expirée", "caducada", "истекла", "منقضٍ", "已失效"],
        ],
        words(ContactRole.self): [
            "focal-point": ["focal point", "point focal", "punto focal", "координатор", "جهة تنسيق", "联络人"],
            "alternate": ["alternate", "suppléant", "suplente", "заместитель", "مناوب", "候补联络人"],
        ],
        words(Office.self): [
            "secretariat": ["secretariat", "secrétariat", "secretaría", "секретариат", "الأمانة", "秘书处"],
            "co-chairs": [
                "co-chairs", "coprésidents", "copresidentes", "сопредседатели", "الرئيسان المشاركان", "共同主席",
            ],
            "operations": ["operations", "exploitation", "operaciones", "эксплуатация", "التشغيل", "系统运维"],
        ],
        words(SpeakingRight.self): [
            "focal-point": ["focal point", "point focal", "punto focal", "координатор", "جهة تنسيق", "联络人"],
            "alternate": ["alternate", "suppléant", "suplente", "заместитель", "مناوب", "候补联络人"],
            "delegate": ["delegate", "représentant", "representante", "представитель", "ممثل", "代表"],
            "observer": ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员"],
        ],
        words(Role.self): [
            "secretariat": ["secretariat", "secrétariat", "secretaría", "секретариат", "الأمانة", "秘书处"],
            "co-chair": ["co-chair", "coprésident", "copresidente", "сопредседатель", "رئيس مشارك", "共同主席"],
            "focal-point": ["focal point", "point focal", "punto focal", "координатор", "جهة تنسيق", "联络人"],
            "delegate": ["delegate", "représentant", "representante", "представитель", "ممثل", "代表"],
            "observer": ["observer", "observateur", "observador", "наблюдатель", "مراقب", "观察员"],
            "ops": ["operations", "exploitation", "operaciones", "эксплуатация", "التشغيل", "系统运维"],
            "public": ["public", "public", "público", "общественность", "الجمهور", "公众"],
        ],
        words(SuccessorState.self): [
            "proposed": ["proposed", "proposé", "propuesto", "предложен", "مقترح", "已推荐"],
            "confirmed": ["confirmed", "confirmé", "confirmado", "подтвержден", "مؤكَّد", "已确认"],
            "declined": ["declined", "refusé", "rechazado", "отклонен", "مرفوض", "未获接受"],
        ],
    ]
}
