@echo off
rem Runs all tests; arguments go to Maven. No window opens.
setlocal DisableDelayedExpansion
where mvn >nul 2>nul || (
  echo Maven was not found; install Maven 3.8.7 or a newer Maven 3 and a JDK 25, then run this again.>&2
  exit /b 69
)
call mvn -B -ntp -f "%~dp0..\pom.xml" verify %*
exit /b %ERRORLEVEL%
