-- 区里从标准末尾去掉一条时，各场所对它的自查一并去掉，以免日后新的一条顶着旧的结论。
grant delete on station_checks to juxin_app;
