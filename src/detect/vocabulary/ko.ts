import type { Vocabulary } from "./vocabulary.ts";

/**
 * Korean. Sources: Keycloak's translation (themes/…/base/login/messages/messages_ko.properties, read in November 2026); the
 * rest is general knowledge of such pages, not yet checked against any.
 */
export const ko: Vocabulary = {
  language: "ko",
  spaced: false,
  words: {
    oneTimeCode: `
      일회용 코드 | 일회용 비밀번호 | 일회용 암호 | 일회용코드 | 일회용비밀번호 | 인증 코드 | 인증코드 | 인증번호 | 인증 번호 | 확인 코드 | 확인코드
      보안 코드 | 보안코드 | 로그인 코드 | 6자리 | 6 자리 | 여섯 자리 | otp 코드 | otp 번호 | otp번호`,
    plainCode: `
      코드 | 토큰 | 암호 | 번호`,
    secondFactor: `
      2단계 인증 | 이중 인증 | 이중인증 | 2단계 | 두 단계 | 다단계 인증 | 다중 인증 | 2차 인증 | 2팩터 | 투팩터 | 다중 요소 | 2요소 | 본인 확인
      추가 인증`,
    authenticator: `
      인증 앱 | 인증앱 | 인증기 | 인증 애플리케이션 | 인증 어플 | otp 앱 | authenticator | 어센티케이터 | 오센티케이터`,
    recovery: `
      복구 코드 | 복구코드 | 백업 코드 | 백업코드 | 비상 코드 | 예비 코드 | 복구 인증 코드 | 복구 키 | 백업 토큰 | 긴급 코드 | 복구용 코드`,
    keep: `
      저장 | 보관 | 인쇄 | 다운로드 | 안전한 곳 | 안전한 장소 | 한 번만 | 다시 표시되지 | 다시 볼 수 없 | 사용하지 않은 | 복사`,
    used: `
      사용됨 | 사용한 | 이미 사용 | 사용 완료 | 만료`,
    sent: `
      이메일 코드
      sms | 문자 메시지 | 문자메시지 | 문자로 | 이메일로 | 이메일 인증 | 메일로 | 전송했 | 전송된 | 보냈습니다 | 발송 | 받은 편지함 | 전화로 | 카카오톡`,
    resend: `
      재전송 | 다시 보내기 | 다시 전송 | 재발송 | 받지 못 | 인증번호 받기 | 인증번호 요청`,
    scan: `
      스캔 | qr 코드 | qr코드 | 바코드`,
    key: `
      비밀 키 | 비밀키 | 보안 키 | 설정 키 | 시크릿 | 수동 | 직접 입력 | 스캔할 수 없 | 키를 입력`,
    elsewhere: `
      이미지 | 유효기간 | 송장 | 고객 번호 | 전화번호 | 전화 번호 | 휴대폰 | 금액 | 수량 | 생년월일 | 날짜 | 검색 | 제목 | 메시지 | 댓글 | 회사
      주소 | 도시 | 국가 | 기기 이름 | 장치 이름 | 이름 | 성명 | 라이선스 | 계좌 | 보안 질문 | 주민등록`,
    otherCode: `
      우편번호 | 우편 번호 | 쿠폰 | 프로모션 | 할인 | 상품권 | 기프트 | 추천인 | 초대 | 자동입력 | 보안문자 | 카드 번호 | 카드번호 | 주문 번호 | 주문번호
      국가 번호 | 일련번호 | 예약 | 회의 | 기기 코드 | 페어링`,
    otherPurpose: `
      기기 로그인 | 기기에서 제공
      뉴스레터 | 구독 | 장바구니 | 결제 | 배송 | 주문 | 예약 | 기기 연결 | 기기 연동 | 기기 활성화 | 기기에 표시 | tv에 표시 | 설문 | 이벤트 응모`,
    otherSecret: `
      api 키 | 액세스 토큰 | 제품 키 | 라이선스 키 | 일련 번호 | 지문 | 와이파이 | 네트워크 키 | 앱 비밀번호 | 쿠폰 | 공개 키`,
    sample: `
      예를 들어 | 예시 | 문서`,
    identity: `
      사용자 이름 | 사용자명 | 아이디 | 이메일 | 비밀번호 | 로그인 id`,
    signIn: `
      로그인 | 확인 | 인증 | 계속 | 다음`,
    algorithm: `
      알고리즘`,
    digits: `
      자릿수 | 자리수`,
    period: `
      간격 | 주기 | 초`,
    counter: `
      카운터`,
    timeBased: `
      시간 기반 | 시간기반`,
    counterBased: `
      카운터 기반 | 카운터기반 | 카운터`,
  },
};
